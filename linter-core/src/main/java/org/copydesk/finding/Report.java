package org.copydesk.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
        findings = sorted(findings);
        failures = sorted(failures);
        Objects.requireNonNull(coverage, "coverage");
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> all) {
        List<T> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
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
        List<ReportedFinding> shown = new ArrayList<>(findings);
        shown.removeIf(each -> !each.isOpen() && !(showsKnown && each.standing() == Standing.BASELINED));
        return shown;
    }

    /** The findings that count. */
    public List<ReportedFinding> open() {
        List<ReportedFinding> open = new ArrayList<>(findings);
        open.removeIf(each -> !each.isOpen());
        return open;
    }

    /** Number of findings, whether they count or not, that stand so. */
    public int count(Standing standing) {
        int count = 0;
        for (ReportedFinding each : findings) {
            count += each.standing() == standing ? 1 : 0;
        }
        return count;
    }

    /** Number of counting findings of a level. */
    public int count(Severity severity) {
        int count = 0;
        for (ReportedFinding each : findings) {
            count += each.isOpen() && each.finding().severity() == severity ? 1 : 0;
        }
        return count;
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
        Set<String> articles = new TreeSet<>();
        for (ReportedFinding each : findings) {
            if (each.isOpen()) {
                articles.add(each.finding().location().source().path() + "\n"
                        + each.finding().article());
            }
        }
        return articles.size();
    }

    /** True if a counting finding is of that level or graver. */
    public boolean reaches(Severity level) {
        for (ReportedFinding each : findings) {
            if (each.isOpen() && each.finding().severity().isAtLeast(level)) {
                return true;
            }
        }
        return false;
    }
}
