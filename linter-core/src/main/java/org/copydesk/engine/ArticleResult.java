package org.copydesk.engine;

import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;

/**
 * What the rules say of one article.
 *
 * @param findings in order, suppressed ones left out
 * @param suppressed in order
 * @param failures rules that broke on it
 */
public record ArticleResult(List<Finding> findings, List<Finding> suppressed, List<RuleFailure> failures) {

    public ArticleResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        failures = List.copyOf(failures);
    }
}
