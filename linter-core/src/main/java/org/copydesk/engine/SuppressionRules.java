package org.copydesk.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for suppressions in this run.
 *
 * @param today the day by which they expire; empty if none does
 * @param reasonRequired true if each must say why
 */
public record SuppressionRules(Optional<LocalDate> today, boolean reasonRequired) {

    public SuppressionRules {
        Objects.requireNonNull(today, "today");
    }

    /** None expires, and none needs a reason. */
    public static SuppressionRules lenient() {
        return new SuppressionRules(Optional.empty(), false);
    }

    /** True if the last day of something has gone by. */
    boolean isOver(Optional<LocalDate> until) {
        return until.isPresent() && today.isPresent() && today.get().isAfter(until.get());
    }
}
