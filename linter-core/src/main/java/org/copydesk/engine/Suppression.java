package org.copydesk.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.text.Span;

/**
 * Rules that are not to speak of a part of the source.
 *
 * @param rules ids
 * @param scope where their findings begin, UTF-16 units of the source
 * @param until the last day on which it holds; empty for ever
 * @param reason as given; may be empty
 * @param comment the comment that asks for it
 */
record Suppression(List<String> rules, Span scope, Optional<LocalDate> until, String reason, Span comment) {

    Suppression {
        rules = List.copyOf(rules);
    }

    boolean covers(Finding finding) {
        int start = finding.location().span().start();
        return rules.contains(finding.rule()) && scope.start() <= start && start <= scope.end();
    }
}
