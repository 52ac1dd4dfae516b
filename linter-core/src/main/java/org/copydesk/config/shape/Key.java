package org.copydesk.config.shape;

import java.util.Objects;

/**
 * A key of a mapping.
 *
 * @param summary what it is for: one sentence or two
 * @param shape what its value may be
 * @param required true if the mapping needs it
 * @param normal what holds where it is not given, in words; may be empty
 * @param hint what to write if a required key is missing
 */
public record Key(String name, String summary, Shape shape, boolean required, String normal, String hint) {

    public Key {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(normal, "normal");
        Objects.requireNonNull(hint, "hint");
    }

    public static Key of(String name, String summary, Shape shape) {
        return new Key(name, summary, shape, false, "", "");
    }

    /** With what holds where it is not given. */
    public Key normally(String value) {
        return new Key(name, summary, shape, required, value, hint);
    }

    /** A key without which the mapping means nothing. */
    public Key required(String sentence) {
        return new Key(name, summary, shape, true, normal, sentence);
    }
}
