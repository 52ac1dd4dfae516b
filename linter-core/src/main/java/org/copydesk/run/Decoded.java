package org.copydesk.run;

import java.util.Objects;
import java.util.Optional;

/**
 * The characters of a file.
 *
 * @param text byte order mark kept
 * @param damage what is wrong with the bytes; empty if nothing is
 */
record Decoded(String text, Optional<Damage> damage) {

    /**
     * Bytes that are not text in the encoding they should be in.
     *
     * @param offset of the first such byte's character in the text, UTF-16 units
     */
    record Damage(int offset, String message) {}

    Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(damage, "damage");
    }
}
