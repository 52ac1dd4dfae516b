package org.copydesk.render;

import java.util.Objects;

/**
 * A part of a run and the time that it took, on all threads together.
 *
 * @param nanos time, without that of parts within it
 * @param calls how often it was done
 */
public record TimedPart(String name, long nanos, long calls) {

    public TimedPart {
        Objects.requireNonNull(name, "name");
    }
}
