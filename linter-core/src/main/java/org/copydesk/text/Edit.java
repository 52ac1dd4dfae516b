package org.copydesk.text;

import java.util.Objects;

/** Replaces a span of the source by a text in the source's own notation; an empty text deletes. */
public record Edit(Span span, String replacement) implements Comparable<Edit> {

    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    @Override
    public int compareTo(Edit other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : replacement.compareTo(other.replacement);
    }
}
