package org.copydesk.render;

import java.util.Objects;

/**
 * A piece of text as a terminal shows it in one: a letter with its accents, an emoji, a tab, or the visible name of
 * something that would not show.
 *
 * @param shown what to write
 * @param width cells that it takes
 * @param start first unit of the text, UTF-16
 * @param end behind its last unit
 */
public record Glyph(String shown, int width, int start, int end) {

    public Glyph {
        Objects.requireNonNull(shown, "shown");
    }

    /** True if it is white space that may be cut off at a line's end. */
    public boolean isBlank() {
        return shown.isBlank();
    }

    /** The glyph shown by the name of its first character, for what is blank but matters. */
    public Glyph byName(CharSequence text) {
        String name = Invisible.name(Character.codePointAt(text, start));
        return new Glyph(name, name.length(), start, end);
    }
}
