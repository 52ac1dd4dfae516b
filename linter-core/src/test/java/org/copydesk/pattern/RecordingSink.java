package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Keeps what a rule reports. */
final class RecordingSink implements Sink {

    private final Article article;
    private final List<Note> notes = new ArrayList<>();

    RecordingSink(Article article) {
        this.article = article;
    }

    /** What was reported of one place. */
    static final class Note implements Draft {
        private final RecordingSink sink;
        private final String text;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<String> related = new ArrayList<>();
        private String message = "";
        private String severity = "";
        private String subject = "";
        private String fix = "";

        private Note(RecordingSink sink, String text) {
            this.sink = sink;
            this.text = text;
        }

        String text() {
            return text;
        }

        String value(String placeholder) {
            return values.getOrDefault(placeholder, "?");
        }

        String message() {
            return message;
        }

        String severity() {
            return severity;
        }

        String subject() {
            return subject;
        }

        String fix() {
            return fix;
        }

        List<String> related() {
            return related;
        }

        @Override
        public Draft message(String id) {
            message = id;
            return this;
        }

        @Override
        public Draft with(String placeholder, String value) {
            values.put(placeholder, value);
            return this;
        }

        @Override
        public Draft with(String placeholder, Span place) {
            return with(placeholder, place.toString());
        }

        @Override
        public Draft severity(Severity level) {
            severity = level.id();
            return this;
        }

        @Override
        public Draft subject(String key) {
            subject = key;
            return this;
        }

        @Override
        public Draft related(Block block, String note) {
            related.add(block.text());
            return this;
        }

        @Override
        public Draft related(Block block, int start, int end, String note) {
            related.add(block.text().substring(start, end) + " (" + note + ")");
            return this;
        }

        @Override
        public Draft evidence(String reason) {
            return this;
        }

        @Override
        public Draft replace(String replacement) {
            fix = "replace " + replacement;
            return this;
        }

        @Override
        public Draft replace(Block block, int start, int end, String replacement) {
            return replace(replacement);
        }

        @Override
        public Draft deleteBlock(Block block) {
            fix = "delete block";
            return this;
        }

        @Override
        public Draft delete() {
            fix = "delete";
            return this;
        }

        @Override
        public Draft delete(Block block, int start, int end) {
            fix = "delete “" + block.text().substring(start, end) + "”";
            return this;
        }

        @Override
        public Draft suggested() {
            fix += ", suggested";
            return this;
        }

        @Override
        public void report() {
            sink.notes.add(this);
        }
    }

    /** By report. */
    List<Note> notes() {
        return notes;
    }

    @Override
    public Draft at(Block block, int start, int end) {
        return new Note(this, block.text().substring(start, end));
    }

    @Override
    public Draft at(Block block) {
        return new Note(this, block.text().strip());
    }

    @Override
    public Draft at(Field field) {
        return new Note(this, field.name() + "=" + field.text());
    }

    @Override
    public Draft at(TextView view, int start, int end) {
        return new Note(this, view.text().substring(start, end));
    }

    @Override
    public Draft at(Span source) {
        return new Note(this, article.source().slice(source));
    }
}
