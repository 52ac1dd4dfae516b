package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * A place in a source, complete in itself: it can be shown and compared when the source is gone. An archive keeps dozens of
 * them for each article, so that it is one object and one text. Immutable.
 */
public final class Location implements Comparable<Location> {

    /** Longest excerpt kept, in UTF-16 units. */
    public static final int EXCERPT_LIMIT = 400;
    /** Longest context kept on either side, in UTF-16 units. */
    public static final int CONTEXT_LIMIT = 80;

    private final SourceId source;
    private final int from;
    private final int to;
    private final int startLine;
    private final int startColumn;
    private final int endLine;
    private final int endColumn;
    private final int startOctet;
    private final int endOctet;
    /** What stands before it, the excerpt, and what stands behind it. */
    private final String text;

    private final int excerptStart;
    private final int excerptEnd;

    private Location(
            SourceId source, Span span, Position start, Position end, int[] octets, String text, int[] excerpt) {
        this.source = source;
        this.from = span.start();
        this.to = span.end();
        this.startLine = start.line();
        this.startColumn = start.column();
        this.endLine = end.line();
        this.endColumn = end.column();
        this.startOctet = octets[0];
        this.endOctet = octets[1];
        this.text = text;
        this.excerptStart = excerpt[0];
        this.excerptEnd = excerpt[1];
    }

    /**
     * A place of which all is known.
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
    public Location(
            SourceId source,
            Span span,
            Position start,
            Position end,
            int startOctet,
            int endOctet,
            String excerpt,
            String before,
            String after) {
        this(
                Objects.requireNonNull(source, "source"),
                span,
                start,
                end,
                new int[] {startOctet, endOctet},
                before.concat(excerpt).concat(after),
                new int[] {before.length(), before.length() + excerpt.length()});
    }

    public static Location of(SourceText source, Span span) {
        String content = source.content();
        Span firstLine = source.lineAt(span.start());
        int lastUnit = span.isEmpty() ? span.start() : span.end() - 1;
        Span lastLine = firstLine.contains(Span.at(lastUnit)) ? firstLine : source.lineAt(lastUnit);
        int start = wholeCharacter(content, Math.max(firstLine.start(), span.start() - CONTEXT_LIMIT));
        int end = wholeCharacter(content, Math.min(lastLine.end(), span.end() + CONTEXT_LIMIT));
        int excerptEnd = wholeCharacter(content, Math.min(span.end(), span.start() + EXCERPT_LIMIT));
        int contextStart = Math.min(start, span.start());
        int contextEnd = Math.max(end, span.end());
        boolean whole = excerptEnd == span.end();
        return new Location(
                source.id(),
                span,
                source.position(span.start()),
                source.position(span.end()),
                new int[] {source.octetColumn(span.start()), source.octetColumn(span.end())},
                whole
                        ? content.substring(contextStart, contextEnd)
                        : content.substring(contextStart, excerptEnd).concat(content.substring(span.end(), contextEnd)),
                new int[] {span.start() - contextStart, excerptEnd - contextStart});
    }

    /** A cut in the middle of a surrogate pair would leave half a character. */
    private static int wholeCharacter(String content, int offset) {
        boolean inside = offset > 0
                && offset < content.length()
                && Character.isLowSurrogate(content.charAt(offset))
                && Character.isHighSurrogate(content.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    public SourceId source() {
        return source;
    }

    /** UTF-16 units of the source, or of its piece where the source is read in pieces. */
    public Span span() {
        return new Span(from, to);
    }

    /** Line and column of the first unit. */
    public Position start() {
        return new Position(startLine, startColumn);
    }

    /** Line and column behind the last unit. */
    public Position end() {
        return new Position(endLine, endColumn);
    }

    /** Column of the start in octets of UTF-8, 1-based, as some review services count. */
    public int startOctet() {
        return startOctet;
    }

    /** Column of the end, counted likewise. */
    public int endOctet() {
        return endOctet;
    }

    /** What stands there, letter for letter, cut at {@value #EXCERPT_LIMIT} units. */
    public String excerpt() {
        return text.substring(excerptStart, excerptEnd);
    }

    /** What stands before it in its line, at most {@value #CONTEXT_LIMIT} units. */
    public String before() {
        return text.substring(0, excerptStart);
    }

    /** What stands behind it in its last line, at most {@value #CONTEXT_LIMIT} units. */
    public String after() {
        return text.substring(excerptEnd);
    }

    /** Units of the texts that it keeps. */
    public int weight() {
        return text.length();
    }

    /** By source, then by place. */
    @Override
    public int compareTo(Location other) {
        if (this == other) {
            return 0;
        }
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = Integer.compare(startLine, other.startLine);
        }
        if (order == 0) {
            order = Integer.compare(startColumn, other.startColumn);
        }
        if (order == 0) {
            order = Integer.compare(endLine, other.endLine);
        }
        return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Location place
                && from == place.from
                && to == place.to
                && compareTo(place) == 0
                && startOctet == place.startOctet
                && endOctet == place.endOctet
                && excerptStart == place.excerptStart
                && excerptEnd == place.excerptEnd
                && text.equals(place.text);
    }

    @Override
    public int hashCode() {
        return (source.hashCode() * 31 + from) * 31 + to;
    }

    @Override
    public String toString() {
        return source + ":" + start() + "-" + end();
    }
}
