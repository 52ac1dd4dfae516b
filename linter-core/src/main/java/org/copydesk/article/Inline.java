package org.copydesk.article;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * A range of a block's text that the format marks.
 *
 * @param range in UTF-16 units of the block's text
 * @param target where a link or image leads to, or a template expression, as written; empty for other kinds
 */
public record Inline(Kind kind, Span range, String target) {

    /** What the format says of the range. */
    public enum Kind {
        LINK,
        EMPHASIS,
        STRONG,
        CODE,
        STRUCK,
        /** Stands for something that is no text: an image, a footnote mark, a template expression. */
        OBJECT,
        /** A space that stands for a line end of the source, which the format reads as one. */
        BREAK
    }

    public Inline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(target, "target");
    }
}
