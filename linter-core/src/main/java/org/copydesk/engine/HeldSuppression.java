package org.copydesk.engine;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;

/**
 * A suppression of archive rules: what it silences is known when all articles are.
 *
 * @param rule id, or a category with {@code /*}
 * @param from where the silenced findings begin
 * @param to the last place where they may begin
 * @param used true if it has silenced something in its article already
 * @param idle what to report if it silences nothing; empty if nobody wants to know
 */
public record HeldSuppression(
        SourceId source, String rule, Position from, Position to, boolean used, Optional<Finding> idle) {

    public HeldSuppression {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(idle, "idle");
    }

    boolean covers(Finding finding) {
        boolean speaksOf = rule.equals(finding.rule()) || rule.equals(finding.category() + Suppression.ALL);
        Position start = finding.location().start();
        return speaksOf
                && source.equals(finding.location().source())
                && from.compareTo(start) <= 0
                && start.compareTo(to) <= 0;
    }
}
