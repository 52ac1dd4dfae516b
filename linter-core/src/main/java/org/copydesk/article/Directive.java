package org.copydesk.article;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * A comment in the source that speaks to Copydesk, such as {@code <!-- copydesk-disable doubled-word -- verse -->}.
 *
 * @param text the comment's words without its marks, from {@code copydesk} on
 * @param span the whole comment in the source, marks included
 */
public record Directive(String text, Span span) {

    public Directive {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
