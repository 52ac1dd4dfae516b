package org.copydesk.reader.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.copydesk.text.Span;

/** A block between slashes, of pymdownx: {@code /// caption} or {@code /// note | Title}, up to {@code ///}. */
final class SlashBlock extends CustomBlock {

    private static final String CAPTION = "caption";

    private final String name;
    private final int titleStart;
    private final int titleEnd;

    /** Start and end of the title in the block's first line, counted from where the block begins; equal for none. */
    SlashBlock(String name, int titleStart, int titleEnd) {
        this.name = name;
        this.titleStart = titleStart;
        this.titleEnd = titleEnd;
    }

    /** True for the caption of what stands above it. */
    static boolean isCaption(Node node) {
        return node instanceof SlashBlock block && (block.name.equals(CAPTION) || block.name.endsWith("-" + CAPTION));
    }

    /** The title in the file; empty if the block has none: behind the bar of some there are attributes. */
    Optional<Span> title(Page page) {
        boolean attributes = isCaption(this) || name.equals("html") || name.equals("define");
        int start = page.start(this);
        return attributes || titleStart == titleEnd
                ? Optional.empty()
                : Optional.of(new Span(start + titleStart, start + titleEnd));
    }
}
