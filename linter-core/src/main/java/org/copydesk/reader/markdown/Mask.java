package org.copydesk.reader.markdown;

import org.copydesk.text.Span;

/**
 * A piece of the source that a generator takes away or replaces before anybody reads Markdown: a Liquid tag, a Hugo
 * shortcode, a Kramdown attribute list.
 *
 * @param span marks included, UTF-16 units of the file
 */
record Mask(Kind kind, Span span) {

    enum Kind {
        /** Stands for text that only the generator knows: {@code {{ page.title }}}. */
        EXPRESSION,
        /** Does something, or places something: {@code {% include x %}}, {@code {{< figure src="x" >}}}. */
        TAG,
        /** Nobody reads it but the next author. */
        COMMENT,
        /** Says how its neighbour looks: {@code {: .wide}}. */
        ATTRIBUTES,
        /** Program text between a pair of tags. */
        CODE
    }
}
