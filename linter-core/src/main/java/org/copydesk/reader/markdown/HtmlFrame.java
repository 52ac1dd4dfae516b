package org.copydesk.reader.markdown;

import org.commonmark.node.CustomBlock;

/** An element of HTML whose content is Markdown, because it says so: {@code <figure markdown>}. */
final class HtmlFrame extends CustomBlock {

    private final String name;
    private final int tagStart;
    private final int tagEnd;

    /** Start and end of the start tag, counted from where the block begins. */
    HtmlFrame(String name, int tagStart, int tagEnd) {
        this.name = name;
        this.tagStart = tagStart;
        this.tagEnd = tagEnd;
    }

    String name() {
        return name;
    }

    /** The start tag, in units of the file. */
    HtmlTag tag(Page page) {
        int start = page.start(this);
        return HtmlTag.at(page.text(), start + tagStart, start + tagEnd).orElseThrow();
    }
}
