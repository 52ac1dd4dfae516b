package org.copydesk.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What to note with new entries of a baseline.
 *
 * @param reason why they may stay; may be empty
 * @param owner who is to mend them; may be empty
 * @param expires the last day on which they may stay; empty for ever
 */
public record BaselineNote(String reason, String owner, Optional<LocalDate> expires) {

    public BaselineNote {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(expires, "expires");
    }
}
