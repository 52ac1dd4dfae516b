package org.copydesk.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units, 0-based, in one text. Which text is said by whoever holds the
 * span: a source, or the decoded text of a view. A span may be empty: it then marks a place between two units.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The empty span before the unit at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True if each unit of {@code other} is a unit of this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True if both spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The least span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The span moved by {@code distance} units, which may be negative. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The text that this span covers in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Where a unit first stands in this range of a text, -1 if nowhere. Unlike {@link String#indexOf(int, int)} it looks no
     * farther: who asks that for each piece of a file reads the rest of the file each time.
     */
    public int first(char unit, String text) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == unit) {
                return at;
            }
        }
        return -1;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
