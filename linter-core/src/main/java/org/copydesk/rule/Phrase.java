package org.copydesk.rule;

import java.util.Objects;

/**
 * A literal that a rule wants to be told of. It is looked for in all texts of an article, folded (case, accents,
 * quotation marks, dashes and white space make no difference).
 *
 * @param wholeWord true if letters or digits at its ends must not go on in the text
 */
public record Phrase(String text, boolean wholeWord) {

    public Phrase {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a phrase needs a text");
        }
    }

    /** A literal of whole words. */
    public static Phrase words(String text) {
        return new Phrase(text, true);
    }

    /** A literal that may stand inside a word. */
    public static Phrase anywhere(String text) {
        return new Phrase(text, false);
    }
}
