package org.copydesk.finding;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has to say.
 *
 * @param findings all findings, also those that do not count; sorted
 * @param failures rules that broke; sorted
 * @param showsKnown true if findings of the baseline are to be shown, although they do not count
 */
public record Report(
        List<ReportedFinding> findings, List<RuleFailure> failures, Coverage coverage, boolean showsKnown) {

    public Report {
        findings = findings.stream().sorted().toList();
        failures = failures.stream().sorted().toList();
        Objects.requireNonNull(coverage, "coverage");
    }

    /** A report that shows only what counts. */
    public Report(List<ReportedFinding> findings, List<RuleFailure> failures, Coverage coverage) {
        this(findings, failures, coverage, false);
    }

    /** The same report, in which findings of the baseline are shown too. */
    public Report showingKnown() {
        return new Report(findings, failures, coverage, true);
    }

    /** The findings that are to be shown: those that count, and those of the baseline where they are wanted. */
    public List<ReportedFinding> shown() {
        return findings.stream()
                .filter(each -> each.isOpen() || showsKnown && each.standing() == Standing.BASELINED)
                .toList();
    }

    /** The findings that count. */
    public List<ReportedFinding> open() {
        return findings.stream().filter(ReportedFinding::isOpen).toList();
    }

    /** Number of findings, whether they count or not, that stand so. */
    public int count(Standing standing) {
        return (int)
                findings.stream().filter(each -> each.standing() == standing).count();
    }

    /** Number of counting findings of a level. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(each -> each.isOpen() && each.finding().severity() == severity)
                .count();
    }

    /** Number of counting findings by rule id; rules without one are left out. */
    public SortedMap<String, Integer> countsByRule() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (ReportedFinding each : findings) {
            if (each.isOpen()) {
                counts.merge(each.finding().rule(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Number of articles with at least one counting finding. */
    public int articlesWithFindings() {
        return (int) findings.stream()
                .filter(ReportedFinding::isOpen)
                .map(each -> each.finding().location().source().path() + "\n"
                        + each.finding().article())
                .distinct()
                .count();
    }

    /** True if a counting finding is of that level or graver. */
    public boolean reaches(Severity level) {
        return findings.stream()
                .anyMatch(each -> each.isOpen() && each.finding().severity().isAtLeast(level));
    }
}
