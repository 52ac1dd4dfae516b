package org.copydesk.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.render.Fold;
import org.copydesk.render.Glyphs;
import org.copydesk.rule.RuleInfo;

/** One finding: what is wrong, the place marked in its line, and what belongs to it. */
final class FindingSection {

    private static final int SEVERITY_WIDTH = 9;
    private static final int LABEL_WIDTH = 5;
    private static final String GUTTER = "│ ";
    private static final int SHOWN_LINES = 6;
    private static final int SHOWN_RELATED = 3;

    private final Page page;
    private final Fold fold;
    private final Finding finding;
    private final int indent;

    FindingSection(Page page, Fold fold, int indent) {
        this.page = page;
        this.fold = fold;
        this.finding = fold.finding();
        this.indent = indent;
    }

    /** Writes the finding; its first line begins with a head of the indent's width. */
    void write(String head) throws IOException {
        message(head);
        excerpt(finding.location());
        related();
        if (!fold.repeats().isEmpty()) {
            label("also", fold.places(!page.isFull()));
        }
        if (!finding.evidence().isEmpty()) {
            label("why", String.join("; ", finding.evidence()));
        }
        if (finding.fix().isPresent()) {
            Fix fix = finding.fix().get();
            label(fix.safe() ? "fix" : "try", fix.title());
        }
        if (page.isFull()) {
            rule();
        }
    }

    /** The message, and behind its last word the rule. */
    private void message(String head) throws IOException {
        int room = page.settings().width() - indent - SEVERITY_WIDTH;
        List<String> lines = new ArrayList<>(Words.wrap(page.visible(finding.message()), room));
        String last = lines.get(lines.size() - 1);
        String rule = finding.rule() + (fold.first().isOpen() ? "" : ", in the baseline");
        boolean fits = Glyphs.width(last) + 2 + rule.length() <= room;
        String level = Counted.padded(finding.severity().id(), SEVERITY_WIDTH);
        String before = head + page.severity(finding.severity(), level);
        for (int i = 0; i < lines.size(); i++) {
            boolean ruleToo = fits && i == lines.size() - 1;
            page.line(before + lines.get(i) + (ruleToo ? "  " + page.faint(rule) : ""));
            before = " ".repeat(indent + SEVERITY_WIDTH);
        }
        if (!fits) {
            page.line(before + page.faint(rule));
        }
    }

    private void excerpt(Location location) throws IOException {
        if (location.span().isEmpty() && location.span().start() == 0) {
            return; // It speaks of the whole document: there is nothing to point at.
        }
        int cells = page.settings().width() - indent - GUTTER.length();
        String text = location.excerpt();
        int end = MarkedLine.lineEnd(text, 0);
        boolean goesOn = location.end().line() > location.start().line();
        MarkedLine line = MarkedLine.first(location, cells);
        int lines = 1;
        while (page.isFull() && end < text.length() && lines < SHOWN_LINES) {
            marked(line, "");
            int start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            end = MarkedLine.lineEnd(text, start);
            line = MarkedLine.further(text.substring(start, end), cells);
            lines++;
        }
        marked(line, goesOn ? " to " + location.end() : "");
    }

    private void marked(MarkedLine line, String note) throws IOException {
        String gutter = " ".repeat(indent) + page.faint(GUTTER);
        page.line((gutter + line.before() + page.severity(finding.severity(), line.marked()) + line.after())
                .stripTrailing());
        String marker = page.severity(finding.severity(), "^".repeat(line.width()));
        page.line(gutter + " ".repeat(line.indent()) + marker + page.faint(note));
    }

    private void related() throws IOException {
        List<Related> all = finding.related();
        int shown = page.isFull() || all.size() == SHOWN_RELATED + 1 ? all.size() : Math.min(SHOWN_RELATED, all.size());
        for (Related each : all.subList(0, shown)) {
            String place = Shown.placeFrom(each.location(), finding.location());
            label("see", each.note().isEmpty() ? place : place + " " + each.note());
            if (page.isFull()) {
                excerpt(each.location());
            }
        }
        if (shown < all.size()) {
            label("", "and " + (all.size() - shown) + " more");
        }
    }

    private void rule() throws IOException {
        String summary = page.settings()
                .rules()
                .apply(finding.rule())
                .map(RuleInfo::summary)
                .orElse("");
        label("rule", summary.isEmpty() ? finding.rule() : finding.rule() + ": " + summary);
        label("id", fold.first().fingerprint());
    }

    private void label(String label, String text) throws IOException {
        page.labelled(indent, label, LABEL_WIDTH, text);
    }
}
