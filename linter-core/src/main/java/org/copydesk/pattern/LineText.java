package org.copydesk.pattern;

import org.copydesk.article.Block;
import org.copydesk.article.Inline;

/** A block's text by its lines. */
final class LineText {

    private LineText() {}

    /**
     * The text with a line feed wherever a line of the source ends: formats that join the lines of a paragraph have a blank
     * there, marked as a break. Same length, same offsets.
     */
    static String of(Block block) {
        StringBuilder broken = new StringBuilder(0);
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.BREAK) {
                if (broken.isEmpty()) {
                    broken.append(block.text());
                }
                broken.setCharAt(inline.range().start(), '\n');
            }
        }
        return broken.isEmpty() ? block.text() : broken.toString();
    }

    static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
