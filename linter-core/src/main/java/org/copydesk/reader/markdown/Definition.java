package org.copydesk.reader.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What a term means: the lines behind a colon, under the line with the term. */
final class Definition extends CustomBlock {

    /** True for a paragraph that holds the term of a definition. */
    static boolean isTerm(Node paragraph) {
        return paragraph instanceof Paragraph && paragraph.getNext() instanceof Definition;
    }
}
