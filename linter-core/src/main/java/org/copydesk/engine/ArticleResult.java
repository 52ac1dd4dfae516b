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
 * @param held suppressions that are to be asked again when archive rules have spoken
 */
public record ArticleResult(
        List<Finding> findings, List<Finding> suppressed, List<RuleFailure> failures, List<HeldSuppression> held) {

    public ArticleResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        failures = List.copyOf(failures);
        held = List.copyOf(held);
    }

    /** Of an article that suppresses nothing. */
    public ArticleResult(List<Finding> findings, List<Finding> suppressed, List<RuleFailure> failures) {
        this(findings, suppressed, failures, List.of());
    }
}
