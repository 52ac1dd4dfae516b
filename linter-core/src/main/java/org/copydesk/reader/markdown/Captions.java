package org.copydesk.reader.markdown;

import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** An emphasised line right under a picture, in one paragraph with it, is how Markdown writers set a caption. */
final class Captions {

    private Captions() {}

    /** The emphasised line, if a paragraph holds a picture and such a line, and nothing else. */
    static Optional<Node> under(Page page, Node paragraph) {
        Node last = paragraph.getLastChild();
        boolean line = last instanceof Emphasis && isBreak(last.getPrevious());
        if (!line) {
            return Optional.empty();
        }
        for (Node node = paragraph.getFirstChild(); node != null && !node.equals(last); node = node.getNext()) {
            if (!isBreak(node) && !isPicture(page, node)) {
                return Optional.empty();
            }
        }
        return Optional.of(last);
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isPicture(Page page, Node node) {
        if (node instanceof Link) {
            Node only = node.getFirstChild();
            return only instanceof Image && only.getNext() == null;
        }
        if (node instanceof Text text) {
            return text.getLiteral().isBlank() || page.masks().touch(page.start(node), page.end(node)) && isMask(text);
        }
        return node instanceof Image
                || node instanceof HtmlInline && page.text().regionMatches(true, page.start(node), "<img", 0, 4);
    }

    private static boolean isMask(Text text) {
        return text.getLiteral().chars().allMatch(unit -> unit == Masks.LETTER || unit == ' ');
    }
}
