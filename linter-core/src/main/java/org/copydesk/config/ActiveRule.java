package org.copydesk.config;

import java.util.Objects;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Options;
import org.copydesk.rule.RuleInfo;

/**
 * A rule that is on, as it is to run.
 *
 * @param severity the level of its findings
 * @param fixedSeverity true if the configuration set the level, so that the rule's own softening does not count
 */
public record ActiveRule(RuleInfo info, Severity severity, boolean fixedSeverity, Options options) {

    public ActiveRule {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(options, "options");
    }
}
