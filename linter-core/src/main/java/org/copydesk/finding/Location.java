package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * A place in a source, complete in itself: it can be shown and compared when the source is gone.
 *
 * @param span UTF-16 units of the source, or of its piece where the source is read in pieces
 * @param start line and column of the first unit
 * @param end line and column behind the last unit
 * @param startOctet column of the start in octets of UTF-8, 1-based, as some review services count
 * @param endOctet column of the end, counted likewise
 * @param excerpt what stands there, letter for letter, cut at {@value #EXCERPT_LIMIT} units
 * @param before what stands before it in its line, at most {@value #CONTEXT_LIMIT} units
 * @param after what stands behind it in its last line, at most {@value #CONTEXT_LIMIT} units
 */
public record Location(
        SourceId source,
        Span span,
        Position start,
        Position end,
        int startOctet,
        int endOctet,
        String excerpt,
        String before,
        String after)
        implements Comparable<Location> {

    /** Longest excerpt kept, in UTF-16 units. */
    public static final int EXCERPT_LIMIT = 400;
    /** Longest context kept on either side, in UTF-16 units. */
    public static final int CONTEXT_LIMIT = 80;

    public Location {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    public static Location of(SourceText source, Span span) {
        String content = source.content();
        Span firstLine = source.lineAt(span.start());
        int lastUnit = span.isEmpty() ? span.start() : span.end() - 1;
        Span lastLine = source.lineAt(lastUnit);
        int contextStart = wholeCharacter(content, Math.max(firstLine.start(), span.start() - CONTEXT_LIMIT));
        int contextEnd = wholeCharacter(content, Math.min(lastLine.end(), span.end() + CONTEXT_LIMIT));
        int excerptEnd = wholeCharacter(content, Math.min(span.end(), span.start() + EXCERPT_LIMIT));
        return new Location(
                source.id(),
                span,
                source.position(span.start()),
                source.position(span.end()),
                source.octetColumn(span.start()),
                source.octetColumn(span.end()),
                content.substring(span.start(), Math.max(span.start(), excerptEnd)),
                content.substring(Math.min(contextStart, span.start()), span.start()),
                content.substring(span.end(), Math.max(span.end(), contextEnd)));
    }

    /** A cut in the middle of a surrogate pair would leave half a character. */
    private static int wholeCharacter(String content, int offset) {
        boolean inside = offset > 0
                && offset < content.length()
                && Character.isLowSurrogate(content.charAt(offset))
                && Character.isHighSurrogate(content.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    /** By source, then by place. */
    @Override
    public int compareTo(Location other) {
        if (this == other) {
            return 0;
        }
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = start.compareTo(other.start);
        }
        return order != 0 ? order : end.compareTo(other.end);
    }
}
