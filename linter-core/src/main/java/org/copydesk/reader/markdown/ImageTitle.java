package org.copydesk.reader.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.copydesk.text.Span;

/** Finds the title in {@code ![alt](target "title")}, of which the parser gives only the words. */
final class ImageTitle {

    private ImageTitle() {}

    /**
     * Where the title of an image stands, without its quotation marks; empty if it stands elsewhere, as in a reference.
     *
     * @param span the image, offsets of the file
     */
    static Optional<Span> of(Page page, Image image, Span span) {
        String text = page.text();
        int close = span.end() - 1;
        if (text.charAt(close) != ')') {
            return Optional.empty();
        }
        Node last = image.getLastChild();
        int bracket = text.indexOf("](", last == null ? span.start() : page.end(last));
        if (bracket < 0 || bracket >= close) {
            return Optional.empty();
        }
        int open = skipSpace(text, targetEnd(text, skipSpace(text, bracket + 2, close), close), close);
        int end = close;
        while (end > open && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean quoted = end - open >= 2 && "\"'(".indexOf(text.charAt(open)) >= 0;
        return quoted ? Optional.of(new Span(open + 1, end - 1)) : Optional.empty();
    }

    private static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int targetEnd(String text, int from, int to) {
        boolean pointed = text.charAt(from) == '<';
        int i = from;
        while (i < to) {
            char unit = text.charAt(i);
            if (pointed ? unit == '>' : Character.isWhitespace(unit)) {
                return pointed ? i + 1 : i;
            }
            i += unit == '\\' ? 2 : 1;
        }
        return to;
    }
}
