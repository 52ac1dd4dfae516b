package org.copydesk.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.finding.ReportedFinding;

/**
 * Findings for a reader that takes only so many: those that count first, of these the gravest, each level in the order of
 * the report.
 *
 * @param kept as many as are taken
 * @param left number of findings that were left out
 */
public record WorstFirst(List<ReportedFinding> kept, int left) {

    private static final Comparator<ReportedFinding> ORDER = Comparator.comparing(
                    (ReportedFinding each) -> !each.isOpen())
            .thenComparing(each -> each.finding().severity());

    public WorstFirst {
        kept = List.copyOf(kept);
    }

    public static WorstFirst of(List<ReportedFinding> findings, int most) {
        Stream<ReportedFinding> sorted = findings.stream().sorted(ORDER);
        return new WorstFirst(sorted.limit(most).toList(), Math.max(0, findings.size() - most));
    }
}
