package org.copydesk.pattern;

import org.copydesk.article.Block;

/** A block's text by its lines. */
final class LineText {

    private LineText() {}

    /**
     * The text with a line feed wherever a line of the source ends: formats that join the lines of a paragraph have a blank
     * there, marked as a break. Same length, same offsets.
     */
    static String of(Block block) {
        return block.lines();
    }

    static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
