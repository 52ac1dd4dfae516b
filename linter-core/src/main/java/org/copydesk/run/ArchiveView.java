package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Table;

/**
 * What an archive looks like.
 *
 * @param coverage what was read of it
 * @param failures rules and readers that broke
 * @param problems mistakes in the call; if there are any, nothing was read
 */
public record ArchiveView(
        ArchiveTask task,
        List<Table> tables,
        Coverage coverage,
        List<RuleFailure> failures,
        List<UsageProblem> problems) {

    public ArchiveView {
        Objects.requireNonNull(task, "task");
        tables = List.copyOf(tables);
        Objects.requireNonNull(coverage, "coverage");
        failures = List.copyOf(failures);
        problems = List.copyOf(problems);
    }
}
