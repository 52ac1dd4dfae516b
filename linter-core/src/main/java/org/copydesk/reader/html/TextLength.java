package org.copydesk.reader.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Measures the text in an element, and stops when it is found to be too long. */
final class TextLength {

    private TextLength() {}

    /** True if an element holds no more text than that, in UTF-16 units, not counting texts of white space. */
    static boolean isAtMost(int limit, Element element) {
        return rest(limit, element) >= 0;
    }

    private static int rest(int limit, Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? limit : limit - text.getWholeText().strip().length();
        }
        int rest = limit;
        for (int i = 0; i < node.childNodeSize() && rest >= 0; i++) {
            rest = rest(rest, node.childNode(i));
        }
        return rest;
    }
}
