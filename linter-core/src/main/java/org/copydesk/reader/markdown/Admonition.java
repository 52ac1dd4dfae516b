package org.copydesk.reader.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.copydesk.text.Span;

/** A note to the reader: {@code !!! note "Title"} with its text indented, or {@code :::note} up to {@code :::}. */
final class Admonition extends CustomBlock {

    private final int titleStart;
    private final int titleEnd;

    /** Start and end of the title in the block's first line, counted from where the block begins; equal for none. */
    Admonition(int titleStart, int titleEnd) {
        this.titleStart = titleStart;
        this.titleEnd = titleEnd;
    }

    /** The title in the file; empty if the note has none. */
    Optional<Span> title(Page page) {
        int start = page.start(this);
        return titleStart == titleEnd ? Optional.empty() : Optional.of(new Span(start + titleStart, start + titleEnd));
    }

    /** True for a note that quotes somebody: {@code !!! quote "Tom Hale"}. */
    boolean isQuotation(Page page) {
        int at = page.start(this);
        while (at < page.source().length() && "!?:+`{ ".indexOf(page.source().charAt(at)) >= 0) {
            at++;
        }
        return page.source().startsWith("quote", at)
                || page.source().startsWith("cite", at)
                || page.source().startsWith("epigraph}", at)
                || page.source().startsWith("pull-quote}", at);
    }
}
