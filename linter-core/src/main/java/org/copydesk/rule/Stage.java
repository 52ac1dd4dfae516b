package org.copydesk.rule;

import java.util.Locale;
import java.util.Optional;

/** The first preset that switches a rule on. */
public enum Stage {
    /** Precise enough for everybody: on by default. */
    RECOMMENDED,
    /** For desks that want more and accept some noise. */
    STRICT,
    /** Not measured well enough yet. */
    PREVIEW,
    /** On only when it is named, for its answer depends on the site. */
    OPTIONAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String id) {
        for (Stage stage : values()) {
            if (stage.id().equals(id)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
