package org.copydesk.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Severity;

/** How often each rule spoke, and at which level; the most frequent first. */
final class Statistics {

    private static final int MOST_NAMED = 4;
    private static final int COLUMN = 9;

    /** A rule's findings by level. */
    private static final class Row {
        private final String rule;
        private final int[] counts = new int[Severity.values().length];

        private Row(String rule) {
            this.rule = rule;
        }

        private int total() {
            int total = 0;
            for (int count : counts) {
                total += count;
            }
            return total;
        }
    }

    private final List<Row> rows;

    private Statistics(List<Row> rows) {
        this.rows = rows;
    }

    static Statistics of(Report report) {
        Map<String, Row> rows = new TreeMap<>();
        for (ReportedFinding each : report.open()) {
            Finding finding = each.finding();
            rows.computeIfAbsent(finding.rule(), Row::new)
                    .counts[finding.severity().ordinal()]++;
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingInt(Row::total).reversed());
        return new Statistics(sorted);
    }

    void writeTable(Page page) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder();
        for (Severity severity : Severity.values()) {
            head.append(right(severity == Severity.INFO ? "notes" : severity.id() + "s"));
        }
        page.line(page.faint(head + "  rule"));
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (Severity severity : Severity.values()) {
                int count = row.counts[severity.ordinal()];
                String shown = right(count == 0 ? "·" : Integer.toString(count));
                line.append(count == 0 ? page.faint(shown) : page.severity(severity, shown));
            }
            page.line(line + "  " + page.visible(row.rule));
        }
        page.line("");
    }

    /** {@code doubled-word 7, agency-tail 2 and 3 more rules}; empty for less than two rules. */
    String brief() {
        if (rows.size() < 2) {
            return "";
        }
        List<String> named = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(MOST_NAMED, rows.size()))) {
            named.add(row.rule + " " + row.total());
        }
        int more = rows.size() - named.size();
        return String.join(", ", named) + (more > 0 ? " and " + Counted.of(more, "more rule") : "");
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
    }
}
