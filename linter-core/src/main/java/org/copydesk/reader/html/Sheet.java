package org.copydesk.reader.html;

import java.util.Objects;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * A document while it is read. All offsets are UTF-16 units of the source.
 *
 * @param source as it came
 * @param markup what the parser gets: as long as the source, and letter for letter the same, but for what is not HTML in
 *     it, which is masked
 */
record Sheet(String source, String markup) {

    /** Stands in the markup, and in the text of a block, for something that is no text. */
    static final char OBJECT = '\uFFFC';

    Sheet {
        Objects.requireNonNull(source, "source");
        if (source.length() != markup.length()) {
            throw new IllegalArgumentException("masks must not move the text");
        }
    }

    /** Where a text, comment or start tag stands. */
    static Span span(Node node) {
        Range range = node.sourceRange();
        return new Span(range.startPos(), range.endPos());
    }

    /** An element from its start tag to its end tag, or to where it was closed without one. */
    static Span whole(Element element) {
        int start = element.sourceRange().startPos();
        return new Span(start, Math.max(start, element.endSourceRange().endPos()));
    }

    /** A span with its lines, if nothing else stands in them; else the span. */
    Span lines(Span span) {
        int start = span.start();
        while (start > 0 && isBlank(source.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < source.length() && isBlank(source.charAt(end))) {
            end++;
        }
        boolean opens = start == 0 || Spaces.isLineEnd(source.charAt(start - 1));
        boolean closes = end == source.length() || Spaces.isLineEnd(source.charAt(end));
        return opens && closes ? new Span(start, behindLineEnd(end)) : span;
    }

    private int behindLineEnd(int end) {
        if (source.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(source.length(), end + 1);
    }

    private static boolean isBlank(char unit) {
        return Spaces.isSpace(unit) && !Spaces.isLineEnd(unit);
    }
}
