package org.copydesk.run;

import java.util.Objects;

/** A mistake in how Copydesk was called: a path that is not there, an unknown rule. One sentence that says what to do. */
public record UsageProblem(String message) {

    public UsageProblem {
        Objects.requireNonNull(message, "message");
    }
}
