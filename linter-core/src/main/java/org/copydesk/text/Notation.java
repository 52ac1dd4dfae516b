package org.copydesk.text;

import java.util.Objects;

/**
 * How a piece of text is written in a source: a letter that the format takes for a mark of its own is written as an
 * entity or an escape. What a fix puts into the source goes through here.
 */
@FunctionalInterface
public interface Notation {

    /** Text is written as it is. */
    Notation PLAIN = text -> text;

    /** Writes text so that the format's readers get back just this text. */
    String write(String text);

    /** This notation inside another: HTML in a JSON string is first written as HTML and then as a JSON string. */
    default Notation within(Notation outer) {
        Objects.requireNonNull(outer, "outer");
        if (outer == PLAIN) {
            return this;
        }
        return this == PLAIN ? outer : text -> outer.write(write(text));
    }
}
