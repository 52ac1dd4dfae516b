package org.copydesk.engine;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * Something in an article that asks for silence: a comment, or a field of the front matter.
 *
 * @param span its place in the source, marks included
 * @param text its words, as they stand between its marks
 * @param field true for a field, which no fix takes away
 */
record SuppressionComment(DirectiveWords words, Span span, String text, boolean field) {

    SuppressionComment {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
