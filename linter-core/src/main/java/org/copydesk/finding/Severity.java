package org.copydesk.finding;

import java.util.Locale;
import java.util.Optional;

/** How sure and how grave a finding is, gravest first. */
public enum Severity {
    /** Must not be published. */
    ERROR,
    /** Probably wrong; an editor should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The name in configuration and reports: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
