package org.copydesk.reader.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is deleted when a block goes: whole lines with its marks, with what it alone stands in, and with the blank lines
 * behind it. What is left is Markdown in which the neighbours are what they were. Of a footnote its mark stays, which is
 * referred to.
 */
final class Enclosing {

    private final Page page;

    Enclosing(Page page) {
        this.page = page;
    }

    Span of(Node block) {
        Node whole = block;
        while (isAlone(whole)) {
            whole = whole.getParent();
        }
        int start = page.start(whole);
        int first = Lines.start(page.source(), start);
        boolean shared = sharesLine(whole, first);
        return shared ? new Span(start, sharedEnd(whole)) : new Span(first, end(whole));
    }

    private static boolean isAlone(Node node) {
        return node.getPrevious() == null
                && node.getNext() == null
                && node.getParent() instanceof Block parent
                && !(parent instanceof Document)
                && !(parent instanceof FootnoteDefinition);
    }

    /** True if what the block stands in begins in the block's line: its mark must stay for the next block. */
    private boolean sharesLine(Node node, int line) {
        int start = page.start(node);
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            int at = page.start(parent);
            if (at >= line && at < start) {
                return true;
            }
        }
        return false;
    }

    private int sharedEnd(Node node) {
        Node next = placed(node.getNext(), true);
        return next == null ? page.end(node) : page.start(next);
    }

    private int end(Node node) {
        Node next = placed(node.getNext(), true);
        if (next == null) {
            return lineBehind(node);
        }
        Node previous = placed(node.getPrevious(), false);
        int nextLine = Lines.start(page.source(), page.start(next));
        boolean apart = previous == null || lineBehind(previous) < Lines.start(page.source(), page.start(node));
        if (apart) {
            return Math.max(lineBehind(node), nextLine);
        }
        boolean gap = lineBehind(node) < nextLine;
        boolean wouldMerge = previous instanceof Paragraph && next instanceof Paragraph;
        return gap || !wouldMerge ? lineBehind(node) : page.end(node);
    }

    /** The node, or the first one behind or before it of which the parser gives the place. */
    private @Nullable Node placed(@Nullable Node from, boolean forward) {
        Node node = from;
        while (node != null && page.start(node) < 0) {
            node = forward ? node.getNext() : node.getPrevious();
        }
        return node;
    }

    private int lineBehind(Node node) {
        return Lines.next(page.source(), Lines.end(page.source(), page.end(node)));
    }
}
