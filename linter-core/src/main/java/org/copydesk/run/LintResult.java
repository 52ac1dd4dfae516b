package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Report;

/**
 * What came of a run.
 *
 * @param report what there is to say of the articles
 * @param problems mistakes in the call; if there are any, nothing was linted
 */
public record LintResult(Report report, List<UsageProblem> problems) {

    public LintResult {
        Objects.requireNonNull(report, "report");
        problems = List.copyOf(problems);
    }
}
