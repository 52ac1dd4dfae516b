package org.copydesk.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Standing;
import org.copydesk.render.Detail;

/** The end of the report: how much was found in how much, what was left out, what to do next. */
final class Closing {

    private static final int SHOWN_PATHS = 3;

    private final Report report;
    private final Page page;

    Closing(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    void write() throws IOException {
        omissions();
        failures();
        Detail detail = page.settings().detail();
        if (detail == Detail.FULL) {
            Statistics.of(report).writeTable(page);
        }
        page.line(total() + notCounted());
        if (detail == Detail.GROUPED) {
            mostFrequent();
        }
        if (detail != Detail.COMPACT) {
            hint();
        }
    }

    private String total() {
        Coverage coverage = report.coverage();
        int unlinted = coverage.articlesRead() - coverage.articlesLinted();
        String read = Counted.of(coverage.articlesRead(), "article")
                + (unlinted > 0 ? ", " + unlinted + " of them not linted" : "");
        String found = levels();
        if (!found.isEmpty() && coverage.articlesRead() == 0) {
            return found + "; no article was read.";
        }
        if (!found.isEmpty() && report.articlesWithFindings() > coverage.articlesRead()) {
            // What could not be read has findings, and is no article.
            return found + " in " + read + ".";
        }
        if (!found.isEmpty()) {
            return found + " in " + report.articlesWithFindings() + " of " + read + ".";
        }
        return coverage.articlesRead() == 0 ? "No articles read." : page.good("Nothing found") + " in " + read + ".";
    }

    private String levels() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = report.count(severity);
            if (count > 0) {
                parts.add(page.severity(severity, Counted.of(count, noun(severity))));
            }
        }
        return String.join(", ", parts);
    }

    private static String noun(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private String notCounted() {
        List<String> parts = new ArrayList<>();
        int suppressed = report.count(Standing.SUPPRESSED);
        if (suppressed > 0) {
            parts.add(suppressed + " suppressed");
        }
        int baselined = report.count(Standing.BASELINED);
        if (baselined > 0) {
            parts.add(baselined + " in the baseline");
        }
        return parts.isEmpty() ? "" : page.faint(" Not counted: " + String.join(", ", parts) + ".");
    }

    private void omissions() throws IOException {
        List<Omission> omissions = report.coverage().omissions();
        if (omissions.isEmpty()) {
            return;
        }
        SortedMap<String, SortedSet<String>> byReason = new TreeMap<>();
        for (Omission omission : omissions) {
            byReason.computeIfAbsent(omission.why(), why -> new TreeSet<>()).add(omission.path());
        }
        page.line("Not linted (" + Counted.of(paths(omissions), "file") + "):");
        for (String why : byReason.keySet()) {
            SortedSet<String> paths = byReason.get(why);
            int shown = page.isFull() ? paths.size() : SHOWN_PATHS;
            String names = String.join(
                    ", ", paths.stream().limit(shown).map(Shown::path).toList());
            int more = paths.size() - shown;
            page.line("  " + page.visible(why) + ": " + names + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private static int paths(List<Omission> omissions) {
        return (int) omissions.stream().map(Omission::path).distinct().count();
    }

    private void failures() throws IOException {
        if (report.failures().isEmpty()) {
            return;
        }
        page.line(page.severity(Severity.ERROR, "Rules that broke")
                + ", which is a mistake in them, not in the articles:");
        for (RuleFailure failure : report.failures()) {
            page.line("  " + page.visible(failure.rule()) + " on " + Shown.path(failure.path()) + ": "
                    + page.visible(failure.what()));
        }
    }

    private void mostFrequent() throws IOException {
        String brief = Statistics.of(report).brief();
        if (!brief.isEmpty()) {
            page.labelled(0, "", 0, "Most often: " + brief + ".");
        }
    }

    private void hint() throws IOException {
        ReportedFinding worst = null;
        for (ReportedFinding each : report.open()) {
            if (worst == null
                    || each.finding().severity().compareTo(worst.finding().severity()) < 0) {
                worst = each;
            }
        }
        if (worst != null) {
            page.line(page.faint("Why, and how to silence it: ")
                    + page.name("copydesk explain " + worst.finding().rule()));
        }
    }
}
