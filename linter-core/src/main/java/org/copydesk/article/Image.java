package org.copydesk.article;

import java.util.List;
import java.util.Objects;
import org.copydesk.text.Span;

/**
 * A picture of the article.
 *
 * @param target file or address as written; empty if unknown
 * @param texts its caption, credit and alternative text, which are also among the article's texts
 * @param span the picture's mark in the source
 */
public record Image(String target, List<Block> texts, Span span) {

    public Image {
        Objects.requireNonNull(target, "target");
        texts = List.copyOf(texts);
        Objects.requireNonNull(span, "span");
    }
}
