package org.copydesk.config;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.rule.Stage;

/** A named choice of rules. */
public enum Preset {
    /** Precise and quiet; the default. */
    RECOMMENDED,
    /** Recommended, and rules that accept some noise. */
    STRICT,
    /** Strict, and rules that are not measured well enough yet. */
    PREVIEW,
    /** Every rule there is. */
    ALL,
    /** No rule but those that are named. */
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Preset> of(String id) {
        for (Preset preset : values()) {
            if (preset.id().equals(id)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /** True if a rule of that stage is on. */
    public boolean includes(Stage stage) {
        return switch (this) {
            case NONE -> false;
            case RECOMMENDED -> stage == Stage.RECOMMENDED;
            case STRICT -> stage == Stage.RECOMMENDED || stage == Stage.STRICT;
            case PREVIEW -> stage != Stage.OPTIONAL;
            case ALL -> true;
        };
    }
}
