package org.copydesk.reader.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Gives the library only those lines of a run of text that hold marks, and a run with thousands of marks piece by piece.
 * For each link the library walks over all emphasis and brackets before it in the same block: one line of 2 MB,
 * {@code *a* [b](c)} over and over, would take it minutes. No text for people has so many marks without a new paragraph.
 *
 * <p>The library's own parser has no public name; this is the one place that knows it.
 */
final class BoundedInlineParser implements InlineParser {

    /** Shorter runs, in UTF-16 units, are not even counted. */
    private static final int SHORT = 8_000;

    private final InlineParser parser;

    BoundedInlineParser(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> all = lines.getLines();
        int start = PlainLines.leading(all);
        int end = PlainLines.trailing(all, start);
        PlainLines.append(all.subList(0, start), start == all.size(), block);
        if (start < end) {
            marked(all.subList(start, end), block);
        }
        if (end < all.size()) {
            block.appendChild(new SoftLineBreak());
            PlainLines.append(all.subList(end, all.size()), true, block);
        }
    }

    private void marked(List<SourceLine> lines, Node block) {
        List<InlinePiece> pieces = length(lines) < SHORT ? List.of() : InlinePiece.of(lines);
        if (pieces.size() < 2) {
            parser.parse(SourceLines.of(lines), block);
            return;
        }
        for (InlinePiece piece : pieces) {
            parse(piece, block);
        }
    }

    private static int length(List<SourceLine> lines) {
        int length = 0;
        for (SourceLine line : lines) {
            length += line.getContent().length();
        }
        return length;
    }

    private void parse(InlinePiece piece, Node block) {
        Node part = new Paragraph();
        parser.parse(SourceLines.of(piece.lines()), part);
        Node child = part.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            block.appendChild(child);
            child = next;
        }
        if (piece.endsLine()) {
            block.appendChild(new SoftLineBreak());
        }
    }
}
