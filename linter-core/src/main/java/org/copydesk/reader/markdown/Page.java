package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.copydesk.text.Span;

/**
 * A file while it is read.
 *
 * @param source the whole file
 * @param base where its Markdown begins; the parser counts from there, everything else from the start of the file
 * @param signs those of the Markdown
 * @param masks what is kept from the parser
 */
record Page(String source, int base, Signs signs, Masks masks) {

    Page {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(signs, "signs");
        Objects.requireNonNull(masks, "masks");
    }

    static Page of(String source, int base) {
        char[] units = source.toCharArray();
        Signs signs = Signs.of(source, units, base);
        return new Page(source, base, signs, Masks.of(source, units, base, signs));
    }

    /** A piece of it that is Markdown for itself, and holds no mask. */
    Page piece(Span piece) {
        return new Page(source, piece.start(), signs, Masks.none(source));
    }

    /** The whole file with its masks on, as long as the file. */
    String text() {
        return masks.text();
    }

    /**
     * Where a node begins; -1 if the parser does not say. A paragraph behind an unfinished link definition has no place
     * of its own: it begins with what is in it.
     */
    int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return start(spans.get(0));
        }
        Node first = node.getFirstChild();
        return first == null ? -1 : start(first);
    }

    /** Where a node ends; -1 if the parser does not say. */
    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return end(spans.get(spans.size() - 1));
        }
        Node last = node.getLastChild();
        return last == null ? -1 : end(last);
    }

    int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }
}
