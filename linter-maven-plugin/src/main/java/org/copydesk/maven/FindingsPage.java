package org.copydesk.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Standing;
import org.copydesk.render.Glyphs;

/** The page of findings in a Maven site: an overview, how often each rule spoke, and all findings file by file. */
final class FindingsPage {

    static final String TITLE = "Copydesk";

    /** A page with more than this is no longer opened by browsers with ease. */
    private static final int MOST = 5000;

    private final Sink sink;
    private final Report report;

    FindingsPage(Sink sink, Report report) {
        this.sink = sink;
        this.report = report;
    }

    void write() {
        sink.head();
        sink.title();
        sink.text(TITLE);
        sink.title_();
        sink.head_();
        sink.body();
        section(TITLE, this::overview);
        List<Finding> findings = findings();
        if (!findings.isEmpty()) {
            section("By rule", () -> byRule(findings));
            section("By file", () -> byFile(findings));
        }
        sink.body_();
        sink.flush();
        sink.close();
    }

    private List<Finding> findings() {
        return report.open().stream().map(ReportedFinding::finding).toList();
    }

    private void overview() {
        paragraph("Copydesk read " + Counted.of(report.coverage().articlesLinted(), "article") + " in "
                + Counted.of(report.coverage().files(), "file") + " and found " + Counted.findings(report) + ".");
        int known = report.count(Standing.BASELINED);
        if (known > 0) {
            paragraph(Counted.of(known, "finding") + " of the baseline are not shown.");
        }
        report.failures()
                .forEach(failure ->
                        paragraph("Rule " + failure.rule() + " broke on " + failure.path() + ": " + failure.what()));
    }

    private void byRule(List<Finding> findings) {
        SortedMap<String, List<Finding>> rules = new TreeMap<>();
        findings.forEach(each ->
                rules.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(each));
        table(
                List.of("Rule", "Category", "Errors", "Warnings", "Notes"),
                () -> rules.values().forEach(this::ruleRow));
    }

    private void ruleRow(List<Finding> ofRule) {
        Finding first = ofRule.get(0);
        row(List.of(
                first.rule(),
                first.category(),
                count(ofRule, Severity.ERROR),
                count(ofRule, Severity.WARNING),
                count(ofRule, Severity.INFO)));
    }

    private static String count(List<Finding> findings, Severity severity) {
        return Long.toString(
                findings.stream().filter(each -> each.severity() == severity).count());
    }

    private void byFile(List<Finding> findings) {
        List<Finding> gravest = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        if (findings.size() > MOST) {
            paragraph("The gravest " + MOST + " of " + findings.size() + " findings are shown.");
        }
        SortedMap<String, List<Finding>> files = new TreeMap<>();
        gravest.stream()
                .sorted()
                .forEach(each -> files.computeIfAbsent(each.location().source().path(), path -> new ArrayList<>())
                        .add(each));
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            sink.section2();
            sink.sectionTitle2();
            text(file.getKey());
            sink.sectionTitle2_();
            table(
                    List.of("Place", "Level", "What is wrong", "Rule"),
                    () -> file.getValue().forEach(this::findingRow));
            sink.section2_();
        }
    }

    private void findingRow(Finding finding) {
        row(List.of(finding.location().start().toString(), finding.severity().id(), finding.message(), finding.rule()));
    }

    private void section(String title, Runnable content) {
        sink.section1();
        sink.sectionTitle1();
        text(title);
        sink.sectionTitle1_();
        content.run();
        sink.section1_();
    }

    private void paragraph(String sentence) {
        sink.paragraph();
        text(sentence);
        sink.paragraph_();
    }

    private void table(List<String> heads, Runnable rows) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String head : heads) {
            sink.tableHeaderCell();
            text(head);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        rows.run();
        sink.tableRows_();
        sink.table_();
    }

    private void row(List<String> cells) {
        sink.tableRow();
        for (String cell : cells) {
            sink.tableCell();
            text(cell);
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    /** The sink escapes markup; what no reader could see is shown by name. */
    private void text(String text) {
        sink.text(Glyphs.visible(text));
    }
}
