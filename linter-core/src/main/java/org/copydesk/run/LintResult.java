package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Report;

/**
 * What came of a run.
 *
 * @param report what there is to say of the articles
 * @param problems mistakes in the call; if there are any, nothing was linted
 * @param baseline how the findings stand to the baseline; empty if there is none
 */
public record LintResult(Report report, List<UsageProblem> problems, Optional<BaselineState> baseline) {

    public LintResult {
        Objects.requireNonNull(report, "report");
        problems = List.copyOf(problems);
        Objects.requireNonNull(baseline, "baseline");
    }

    /** Nothing was linted. */
    static LintResult wrong(List<UsageProblem> problems) {
        return new LintResult(new Report(List.of(), List.of(), Coverage.complete(0, 0)), problems, Optional.empty());
    }
}
