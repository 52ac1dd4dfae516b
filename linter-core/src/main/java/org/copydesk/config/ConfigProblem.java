package org.copydesk.config;

import java.util.Objects;
import org.copydesk.finding.Location;

/** A mistake in a configuration file: where, and what to do about it. */
public record ConfigProblem(Location location, String message) {

    public ConfigProblem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    /** {@code path:line:column: message}. */
    public String text() {
        return location.source().path() + ":" + location.start() + ": " + message;
    }
}
