package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.reader.FieldChecks;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Reads the head of a document: its title, who wrote it and when, its attributes. */
final class Header {

    private final String source;
    private final SourceLines lines;
    private final Attributes attributes;
    private final FieldMap names;
    private final Article.Builder article;
    private final Galley galley;
    private final List<Field> fields = new ArrayList<>();

    Header(
            String source,
            SourceLines lines,
            Attributes attributes,
            FieldMap names,
            Article.Builder article,
            Galley galley) {
        this.names = names;
        this.source = source;
        this.lines = lines;
        this.attributes = attributes;
        this.article = article;
        this.galley = galley;
    }

    /** Reads it; gives the number of the line behind it. */
    int read() {
        int line = extras(lines.skipBlank(0));
        if (line < lines.count() && isTitle(line)) {
            Span title = new Span(lines.start(line) + 2, lines.end(line));
            Span whole = lines.whole(line, line + 1);
            line = extras(authors(line + 1));
            galley.heading(Role.HEADLINE, title, 1, whole);
        }
        takeFields();
        return line;
    }

    /** Hands the attributes over that were read since the last call. */
    void takeFields() {
        fields.forEach(article::field);
        FieldChecks.problems(fields).forEach(article::problem);
        fields.clear();
    }

    private boolean isTitle(int line) {
        String text = lines.text(line);
        return text.startsWith("= ") || text.startsWith("# ");
    }

    /** Passes over comments and attributes. */
    private int extras(int first) {
        int line = first;
        while (line < lines.count()) {
            String text = lines.text(line);
            if (text.startsWith("//") && !text.startsWith("///")) {
                Span whole = new Span(lines.start(line), lines.end(line));
                galley.comment(whole, text.substring(2));
                line++;
            } else if (text.startsWith(":") && isEntry(line)) {
                line = attribute(line);
            } else {
                break;
            }
        }
        return line;
    }

    /** True for a line that sets an attribute: {@code :name: value}. */
    boolean isEntry(int line) {
        String text = lines.text(line);
        int colon = text.indexOf(':', 1);
        if (!text.startsWith(":") || colon < 2 || colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
            return false;
        }
        return text.substring(1, colon)
                .chars()
                .allMatch(unit -> Character.isLetterOrDigit(unit) || "-_!".indexOf(unit) >= 0);
    }

    /** Reads an attribute, whose value may go on in the next lines; gives the number of the line behind it. */
    int attribute(int first) {
        int start = lines.start(first);
        int colon = source.indexOf(':', start + 1);
        String name = source.substring(start + 1, colon);
        TextView.Builder value = TextView.builder();
        int line = first;
        int from = skipBlank(colon + 1, lines.end(first));
        while (lines.text(line).endsWith(" \\") && line + 1 < lines.count()) {
            int to = lines.end(line) - 2;
            value.verbatim(source, new Span(from, Math.max(from, to)));
            int next = lines.content(line + 1).start();
            value.replaced(" ", new Span(Math.max(from, to), next));
            line++;
            from = next;
        }
        TextView view = value.verbatim(source, new Span(from, Math.max(from, lines.end(line))))
                .build();
        set(name, view, new Span(start + 1, colon));
        return line + 1;
    }

    private void set(String name, TextView value, Span key) {
        if (name.startsWith("!") || name.endsWith("!")) {
            return;
        }
        attributes.set(name, value.text());
        FieldKind kind = kind(name);
        if (kind != FieldKind.AUTHOR) {
            fields.add(new Field(name, kind, value, key));
        } else {
            fields.add(new Field(name, kind, value.strip(), key));
        }
    }

    private FieldKind kind(String name) {
        if (names.isTold(name)) {
            return names.kind(name);
        }
        return switch (name) {
            case "revdate", "docdate" -> FieldKind.DATE;
            case "title-separator", "source-highlighter", "title-page" -> FieldKind.OTHER;
            default -> names.kind(name.startsWith("page-") ? name.substring("page-".length()) : name);
        };
    }

    private int skipBlank(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The line under a title names authors, the next the revision. */
    private int authors(int first) {
        int line = first;
        while (line < lines.count() && lines.text(line).startsWith("//")) {
            line = extras(line);
        }
        if (line >= lines.count()
                || lines.isBlank(line)
                || !Character.isLetter(lines.text(line).codePointAt(0))) {
            return line;
        }
        int from = lines.start(line);
        int end = lines.end(line);
        while (from < end) {
            int semicolon = source.indexOf(';', from);
            int to = semicolon < 0 || semicolon > end ? end : semicolon;
            author(new Span(from, to));
            from = to + 1;
        }
        return revision(line + 1);
    }

    private void author(Span written) {
        int bracket = source.indexOf('<', written.start());
        int end = bracket < 0 || bracket > written.end() ? written.end() : bracket;
        TextView.Builder name = TextView.builder();
        int plain = written.start();
        for (int i = plain; i < end; i++) {
            if (source.charAt(i) == '_') {
                name.verbatim(source, new Span(plain, i)).replaced(" ", new Span(i, i + 1));
                plain = i + 1;
            }
        }
        TextView view = name.verbatim(source, new Span(plain, end)).build().strip();
        if (!view.isBlank()) {
            attributes.set("author", view.text());
            fields.add(new Field(
                    "author", FieldKind.AUTHOR, view, Span.at(view.source().start())));
        }
    }

    /** {@code v1.2, 2027-03-31: remark}: what holds a digit and is no version is the date. */
    private int revision(int line) {
        if (line >= lines.count() || lines.isBlank(line) || !isRevision(lines.text(line))) {
            return line;
        }
        int from = lines.start(line);
        int end = lines.end(line);
        int comma = source.indexOf(',', from);
        boolean version = source.charAt(from) == 'v' && comma > 0 && comma < end;
        int start = skipBlank(version ? comma + 1 : from, end);
        int colon = source.indexOf(": ", start);
        int to = colon < 0 || colon > end ? end : colon;
        if (start < to && !lines.text(line).startsWith("v") || version) {
            TextView date = TextView.verbatim(source, new Span(start, Math.max(start, to)));
            attributes.set("revdate", date.text());
            fields.add(new Field("revdate", FieldKind.DATE, date, Span.at(start)));
        }
        return line + 1;
    }

    private static boolean isRevision(String text) {
        return !text.startsWith(":") && !text.startsWith("//") && text.chars().anyMatch(Character::isDigit);
    }
}
