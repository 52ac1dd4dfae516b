package org.copydesk.pattern;

import java.util.Optional;
import org.copydesk.finding.Severity;

/**
 * One entry of a rule's {@code match}.
 *
 * @param source what leaves such text behind, for the placeholder {@code source}; may be empty
 * @param message id of the message; empty for the rule's first
 * @param severity a level of its own
 */
record Entry(Kind kind, String source, String message, Optional<Severity> severity, FixPlan fix) {

    static final String SOURCE = "source";
}
