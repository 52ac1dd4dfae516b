package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Audit;
import org.copydesk.finding.RuleFailure;

/**
 * What came of an audit.
 *
 * @param failures rules and readers that broke
 * @param problems mistakes in the call; if there are any, nothing was read
 */
public record AuditResult(Audit audit, List<RuleFailure> failures, List<UsageProblem> problems) {

    public AuditResult {
        Objects.requireNonNull(audit, "audit");
        failures = List.copyOf(failures);
        problems = List.copyOf(problems);
    }
}
