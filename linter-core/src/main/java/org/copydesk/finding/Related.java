package org.copydesk.finding;

import java.util.Objects;

/**
 * Another place that the finding speaks of: the first copy, the other spelling.
 *
 * @param note what stands there, in a few words
 */
public record Related(Location location, String note) {

    /** Note of a place of which the finding says the same. */
    public static final String AGAIN = "and again here";

    public Related {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(note, "note");
    }
}
