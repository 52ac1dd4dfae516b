package org.copydesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Draft;
import org.copydesk.rule.MessageTemplate;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** The one implementation of a draft. */
final class FindingDraft implements Draft {

    private final FindingSink sink;
    private final Span span;
    private final Span emphasised;
    private final UnaryOperator<String> notation;
    private final String context;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Related> related = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private Optional<String> messageId = Optional.empty();
    private Severity severity;
    private String subject = "";
    private String fixTitle = "";
    private final boolean unbroken;
    private boolean safe = true;
    private boolean mendable = true;

    /**
     * A draft of a finding.
     *
     * @param notation how text is written at its place
     * @param unbroken false if a mark begins or ends within the place
     * @param emphasised the place with marks that have no use without it
     * @param context the field or role that it stands in
     */
    FindingDraft(
            FindingSink sink,
            Span span,
            Span emphasised,
            UnaryOperator<String> notation,
            boolean unbroken,
            String context) {
        this.sink = sink;
        this.span = span;
        this.emphasised = emphasised;
        this.notation = notation;
        this.unbroken = unbroken;
        this.context = context;
        this.severity = sink.rule().severity();
    }

    @Override
    public Draft message(String id) {
        messageId = Optional.of(id);
        return this;
    }

    @Override
    public Draft with(String placeholder, String value) {
        values.put(placeholder, value);
        return this;
    }

    @Override
    public Draft with(String placeholder, Span place) {
        return with(
                placeholder, Integer.toString(source().position(place.start()).line()));
    }

    @Override
    public Draft severity(Severity level) {
        if (!sink.rule().fixedSeverity()) {
            severity = level;
        }
        return this;
    }

    @Override
    public Draft subject(String key) {
        subject = key;
        return this;
    }

    @Override
    public Draft related(Block block, String note) {
        related.add(new Related(Location.of(source(), block.source()), note));
        return this;
    }

    @Override
    public Draft related(Block block, int start, int end, String note) {
        related.add(new Related(Location.of(source(), block.source(start, end)), note));
        return this;
    }

    @Override
    public Draft evidence(String reason) {
        evidence.add(reason);
        return this;
    }

    @Override
    public Draft replace(String replacement) {
        mendable &= unbroken;
        return edit("replace with “" + replacement + "”", new Edit(span, notation.apply(replacement)));
    }

    @Override
    public Draft replace(Block block, int start, int end, String replacement) {
        mendable &= block.view().isUnbroken(start, end);
        return edit("replace with “" + replacement + "”", block.view().edit(start, end, replacement));
    }

    @Override
    public Draft deleteBlock(Block block) {
        return edit("delete the paragraph", Edit.delete(block.enclosing()));
    }

    @Override
    public Draft delete() {
        mendable &= unbroken;
        return edit("delete it", Edit.delete(withOneBlank(emphasised)));
    }

    @Override
    public Draft delete(Block block, int start, int end) {
        mendable &= block.view().isUnbroken(start, end);
        return edit("delete it", Edit.delete(Emphasis.around(source().content(), block.view(), start, end)));
    }

    @Override
    public Draft suggested() {
        safe = false;
        return this;
    }

    @Override
    public void report() {
        RuleInfo info = sink.rule().info();
        String template = info.message(
                messageId.orElseGet(() -> info.messages().keySet().iterator().next()));
        sink.add(new Finding(
                info.id(),
                info.category(),
                severity,
                Location.of(source(), span),
                MessageTemplate.fill(template, values),
                subject,
                context,
                sink.article().label(),
                related,
                evidence,
                fix()));
    }

    /** None where an edit would take a mark without its partner: half of a pair of asterisks is worse than a doubled word. */
    private Optional<Fix> fix() {
        return edits.isEmpty() || !mendable || !source().isWritten()
                ? Optional.empty()
                : Optional.of(Fix.of(source(), safe, fixTitle, edits));
    }

    /** An edit of the source as it stands there. */
    Draft edit(String title, Edit edit) {
        if (fixTitle.isEmpty()) {
            fixTitle = title;
        }
        edits.add(edit);
        return this;
    }

    /** The place, with the blank before it where one stands on both sides or where it ends its line. */
    private Span withOneBlank(Span gone) {
        String content = source().content();
        boolean blankBefore = gone.start() > 0 && content.charAt(gone.start() - 1) == ' ';
        boolean endsThere = gone.end() == content.length()
                || content.charAt(gone.end()) == ' '
                || content.charAt(gone.end()) == '\n'
                || content.charAt(gone.end()) == '\r';
        return blankBefore && endsThere ? new Span(gone.start() - 1, gone.end()) : gone;
    }

    private SourceText source() {
        return sink.article().source();
    }
}
