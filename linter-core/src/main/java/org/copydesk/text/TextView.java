package org.copydesk.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text as a reader of the article sees it, and for each unit the place in the source that it came from. It is a chain
 * of segments: a <em>verbatim</em> segment stands in the source letter for letter, a <em>replaced</em> one stands for
 * a source piece as a whole (an entity, an escape, a soft line break, a removed tag): a range that touches it covers
 * the whole piece.
 *
 * <p>Views compose: the view of HTML that stands in a JSON string is built over the string's view with
 * {@link #through(TextView)} and maps to the JSON file.
 *
 * <p>The idea of a chain of pieces is PMD's {@code FragmentedTextDocument}.
 */
public final class TextView {

    private static final int DEFAULT_LENGTH = 64;
    private static final int[] NONE = {};
    private static final TextView EMPTY = new TextView("", NONE, NONE, NONE, new boolean[0], Notation.PLAIN);

    private final String text;
    /** Ascending; segment i covers text units [starts[i], starts[i + 1]). */
    private final int[] starts;

    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final boolean[] verbatim;
    private final Notation notation;

    private TextView(
            String text, int[] starts, int[] sourceStarts, int[] sourceEnds, boolean[] verbatim, Notation notation) {
        this.text = text;
        this.starts = starts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.verbatim = verbatim;
        this.notation = notation;
    }

    /** The view of nothing, at no particular place; it maps to offset 0. */
    public static TextView empty() {
        return EMPTY;
    }

    /** A piece of the source, letter for letter. */
    public static TextView verbatim(CharSequence source, Span span) {
        return verbatim(source, span, Notation.PLAIN);
    }

    /** A piece of the source, letter for letter, in which other text would be written by a notation. */
    public static TextView verbatim(CharSequence source, Span span, Notation notation) {
        return new TextView(
                span.in(source),
                new int[] {0},
                new int[] {span.start()},
                new int[] {span.end()},
                new boolean[] {true},
                notation);
    }

    public static Builder builder() {
        return builder(DEFAULT_LENGTH);
    }

    /** A builder of a text that will have about so many UTF-16 units. */
    public static Builder builder(int expectedLength) {
        return new Builder(expectedLength);
    }

    /** The decoded text. */
    public String text() {
        return text;
    }

    /** Length of the decoded text in UTF-16 units. */
    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** True if the decoded text is empty or white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The source span of the whole view. */
    public Span source() {
        int last = starts.length - 1;
        return last < 0 ? Span.at(0) : new Span(sourceStarts[0], sourceEnds[last]);
    }

    /**
     * The source span of a range of the decoded text, at the narrowest: source that stands between segments belongs to
     * a range only if the range has text on both sides of it.
     *
     * @param start 0-based, UTF-16 units of the decoded text
     * @param end exclusive; equal to {@code start} for a place between two units
     * @throws IndexOutOfBoundsException if the range is not one of the decoded text
     */
    public Span source(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (starts.length == 0) {
            return Span.at(0);
        }
        int first = segment(start);
        if (start == end) {
            return Span.at(
                    start == text.length()
                            ? sourceEndOf(segment(Math.max(0, end - 1)), end)
                            : sourceStartOf(first, start));
        }
        int last = segment(end - 1);
        return new Span(sourceStartOf(first, start), sourceEndOf(last, end));
    }

    public Span source(Span range) {
        return source(range.start(), range.end());
    }

    /** True if the range stands in the source letter for letter and in one piece. */
    public boolean isVerbatim(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start == end) {
            return true;
        }
        int last = segment(end - 1);
        for (int i = segment(start); i <= last; i++) {
            if (!verbatim[i] || i < last && sourceEnds[i] != sourceStarts[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if nothing stands in the source between the pieces that a range is made of: else a mark begins or ends within
     * the range, and to replace the range would take that mark without its partner.
     */
    public boolean isUnbroken(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start == end) {
            return true;
        }
        int last = segment(end - 1);
        for (int i = segment(start); i < last; i++) {
            if (sourceEnds[i] != sourceStarts[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The edit of the source that puts another text in the place of a range, written as the source's notation needs.
     *
     * @param start 0-based, UTF-16 units of the decoded text
     * @param end exclusive
     * @param replacement the text as a reader of the article is to see it
     */
    public Edit edit(int start, int end, String replacement) {
        return new Edit(source(start, end), notation.write(replacement));
    }

    /** A range of this view as a view of its own. */
    public TextView slice(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start == 0 && end == text.length()) {
            return this;
        }
        Builder builder = builder().notation(notation);
        copyRange(start, end, builder);
        return builder.build();
    }

    /** This view without white space at its ends. */
    public TextView strip() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /**
     * This view, whose source is the decoded text of {@code outer}, as a view over the source of {@code outer}.
     */
    public TextView through(TextView outer) {
        Builder builder = builder().notation(notation.within(outer.notation));
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            if (verbatim[i]) {
                outer.copyRange(sourceStarts[i], sourceEnds[i], builder);
            } else {
                builder.replaced(text.substring(starts[i], end), outer.source(sourceStarts[i], sourceEnds[i]));
            }
        }
        return builder.build();
    }

    private void copyRange(int start, int end, Builder into) {
        if (starts.length == 0 || start == end) {
            return;
        }
        int last = segment(end - 1);
        for (int i = segment(start); i <= last; i++) {
            int from = Math.max(start, starts[i]);
            int to = Math.min(end, i + 1 < starts.length ? starts[i + 1] : text.length());
            if (verbatim[i]) {
                into.verbatim(text, from, to, sourceStarts[i] + from - starts[i]);
            } else {
                into.replaced(text.substring(from, to), new Span(sourceStarts[i], sourceEnds[i]));
            }
        }
    }

    private int segment(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int sourceStartOf(int segment, int offset) {
        return verbatim[segment] ? sourceStarts[segment] + offset - starts[segment] : sourceStarts[segment];
    }

    private int sourceEndOf(int segment, int offset) {
        return verbatim[segment] ? sourceStarts[segment] + offset - starts[segment] : sourceEnds[segment];
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects segments in the order of the decoded text. */
    public static final class Builder {

        private final int expectedLength;
        /** The whole text as long as it is one piece: many texts are. */
        private String only = "";

        private @Nullable StringBuilder text;
        private int[] starts = new int[4];
        private int[] sourceStarts = new int[4];
        private int[] sourceEnds = new int[4];
        private boolean[] verbatim = new boolean[4];
        private Notation notation = Notation.PLAIN;
        private int count;

        private Builder(int expectedLength) {
            this.expectedLength = expectedLength;
        }

        /** How the source writes text at this place; without it, as it is. */
        public Builder notation(Notation writing) {
            this.notation = Objects.requireNonNull(writing, "writing");
            return this;
        }

        /** Adds a piece of the source letter for letter. */
        public Builder verbatim(CharSequence source, Span span) {
            return verbatim(source, span.start(), span.end(), span.start());
        }

        /**
         * Adds units {@code [from, to)} of {@code letters}, which stand letter for letter in the source from
         * {@code sourceStart} on.
         */
        public Builder verbatim(CharSequence letters, int from, int to, int sourceStart) {
            if (from == to) {
                return this;
            }
            if (count > 0 && verbatim[count - 1] && sourceEnds[count - 1] == sourceStart) {
                sourceEnds[count - 1] += to - from;
            } else {
                segment(sourceStart, sourceStart + to - from, true);
            }
            // A copy, but in one piece: appending a range goes unit by unit.
            append(letters.subSequence(from, to).toString());
            return this;
        }

        private void append(String piece) {
            if (text != null) {
                text.append(piece);
            } else if (only.isEmpty()) {
                only = piece;
            } else {
                text = new StringBuilder(Math.max(expectedLength, only.length() + piece.length()))
                        .append(only)
                        .append(piece);
            }
        }

        /** Adds decoded text that stands for a source piece as a whole; an empty text adds nothing. */
        public Builder replaced(String decoded, Span source) {
            if (!decoded.isEmpty()) {
                segment(source.start(), source.end(), false);
                append(decoded);
            }
            return this;
        }

        /** Adds all segments of another view over the same source. */
        public Builder view(TextView view) {
            view.copyRange(0, view.length(), this);
            return this;
        }

        /** Length of what has been added so far, in UTF-16 units: the offset at which the next segment will stand. */
        public int length() {
            return text == null ? only.length() : text.length();
        }

        public TextView build() {
            if (count == 0) {
                return EMPTY;
            }
            return new TextView(
                    text == null ? only : text.toString(),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(sourceStarts, count),
                    Arrays.copyOf(sourceEnds, count),
                    Arrays.copyOf(verbatim, count),
                    notation);
        }

        private void segment(int sourceStart, int sourceEnd, boolean literal) {
            if (count == starts.length) {
                int size = count * 2;
                starts = Arrays.copyOf(starts, size);
                sourceStarts = Arrays.copyOf(sourceStarts, size);
                sourceEnds = Arrays.copyOf(sourceEnds, size);
                verbatim = Arrays.copyOf(verbatim, size);
            }
            starts[count] = length();
            sourceStarts[count] = sourceStart;
            sourceEnds[count] = sourceEnd;
            verbatim[count++] = literal;
        }
    }
}
