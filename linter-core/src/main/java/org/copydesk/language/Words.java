package org.copydesk.language;

import java.util.Arrays;

/**
 * The words of a text, found once and shared by all who ask.
 *
 * <p>A word is a run of letters, digits and combining marks. It goes on over
 * <ul>
 *   <li>an apostrophe before a letter ({@code don't}, {@code O’Neill}), not at its edges ({@code workers'}),
 *   <li>a hyphen before a letter or digit: compounds are one word ({@code vice-president}, {@code Jong-un},
 *       {@code 2020-12-03}), {@link #parts} takes them apart; a dash parts words,
 *   <li>an underscore before a letter or digit ({@code DSC_0584}),
 *   <li>a dot or comma between digits ({@code 1.5}, {@code 1,500}),
 *   <li>the dots of initials, the last one included ({@code U.S.}, {@code e.g.}, {@code U.S.-led}), when there are two or
 *       more; a single initial is the letter alone ({@code J} in {@code J. Doe}),
 *   <li>invisible characters such as the soft hyphen, which comparisons pass over.
 * </ul>
 * Han and kana are written without blanks: each character is a word. Offsets are UTF-16 units of {@link #text()}, ranges
 * half-open, words ascending and disjoint. Immutable.
 */
public final class Words {
    private final String text;
    private final Marks marks;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] shapes;
    private final int count;
    /** What any of the words is like. */
    private final int allShapes;

    Words(Marks marks, int[] starts, int[] ends, long[] hashes, byte[] shapes, int count) {
        this.text = marks.text();
        this.marks = marks;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
        this.shapes = shapes;
        this.count = count;
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= shapes[i];
        }
        this.allShapes = all;
    }

    public static Words of(CharSequence text) {
        String source = text.toString();
        return new WordScanner(source).scan(source);
    }

    /** The text that was taken apart, whole. */
    public String text() {
        return text;
    }

    /** What else stands in {@link #text()}. */
    public Marks marks() {
        return marks;
    }

    public int count() {
        return count;
    }

    /** Offset of the first unit of word {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last unit of word {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Word {@code i} as written. */
    public String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Words {@code from} to {@code to} (exclusive) as written, with what stands between them; empty if there are none. */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** Word {@code i} folded ({@link Folding#fold(char)}), without accents or invisible characters of their own. */
    public String folded(int i) {
        StringBuilder folded = new StringBuilder(ends[i] - starts[i]);
        for (int k = starts[i]; k < ends[i]; k++) {
            if (!Folding.isIgnorable(text.charAt(k))) {
                folded.append(Folding.fold(text.charAt(k)));
            }
        }
        return folded.toString();
    }

    /** Whether the folded form of word {@code i} is {@code folded}, which must be folded itself. Allocates nothing. */
    public boolean is(int i, String folded) {
        if (ends[i] - starts[i] < folded.length()) {
            return false;
        }
        int at = 0;
        for (int k = starts[i]; k < ends[i]; k++) {
            char c = text.charAt(k);
            if (Folding.isIgnorable(c)) {
                continue;
            }
            if (at == folded.length() || Folding.fold(c) != folded.charAt(at++)) {
                return false;
            }
        }
        return at == folded.length();
    }

    /** Whether words {@code i} and {@code j} are equal when folded. */
    public boolean sameFolded(int i, int j) {
        return hashes[i] == hashes[j];
    }

    /** Whether word {@code i} and word {@code j} of another text are equal when folded. */
    public boolean sameFolded(int i, Words other, int j) {
        return hashes[i] == other.hashes[j];
    }

    /**
     * A 64-bit hash of the folded form, equal for equal folded words in every run and version; see {@link WordHash}. Two
     * words with one hash are taken for the same word.
     */
    public long hash(int i) {
        return hashes[i];
    }

    /** How many words behind word {@code i} the next one stands that is equal to it when folded; 0 if none of the next {@code reach} is. */
    public int nextSame(int i, int reach) {
        long hash = hashes[i];
        int last = Math.min(i + reach, count - 1);
        for (int k = i + 1; k <= last; k++) {
            if (hashes[k] == hash) {
                return k - i;
            }
        }
        return 0;
    }

    /** A 64-bit hash of all words in their order, equal for equal folded words in every run and version. */
    public long hash() {
        long state = WordHash.START;
        for (int i = 0; i < count; i++) {
            state = WordHash.add(state, hash(i));
        }
        return WordHash.finish(state);
    }

    /** The {@link #hash(int)} of a word that stands alone. */
    public static long hashOf(CharSequence word) {
        return WordHash.finish(WordHash.add(WordHash.START, word, 0, word.length()));
    }

    /** The {@link #hash(int)} of a range of a text, as if a word began and ended there. */
    public static long hashOf(String text, int start, int end) {
        return WordHash.of(text, start, end);
    }

    /** Whether the first letter is a capital. */
    public boolean isCapitalised(int i) {
        return (shapes[i] & WordShape.CAPITALISED) != 0;
    }

    /** Whether there are two capitals or more and no small letter ({@code NATO}, {@code U.S.}, {@code COVID-19}). */
    public boolean isAllCaps(int i) {
        return (shapes[i] & WordShape.ALL_CAPS) != 0;
    }

    /** Whether there is a small letter and no capital. */
    public boolean isLowerCase(int i) {
        return (shapes[i] & WordShape.LOWER_CASE) != 0;
    }

    /** Whether a capital stands right behind a small letter or a digit ({@code McCoy}, {@code boxAnd}, {@code 4K}). */
    public boolean hasInnerCapital(int i) {
        return (shapes[i] & WordShape.INNER_CAPITAL) != 0;
    }

    /** Whether there is a digit ({@code 7}, {@code COVID-19}, {@code 1st}). */
    public boolean hasDigit(int i) {
        return (shapes[i] & WordShape.DIGIT) != 0;
    }

    /** Whether the word is digits only, with dots or commas inside ({@code 7}, {@code 1,500.25}). */
    public boolean isNumber(int i) {
        return (shapes[i] & WordShape.NUMBER) != 0;
    }

    /** Whether there is a hyphen, so that the word has {@link #parts}. */
    public boolean isCompound(int i) {
        return (shapes[i] & WordShape.HYPHEN) != 0;
    }

    /** Whether there is a character that is not of ASCII. */
    public boolean hasBeyondAscii(int i) {
        return (shapes[i] & WordShape.BEYOND_ASCII) != 0;
    }

    /** Whether any word {@link #hasInnerCapital(int)}. */
    public boolean hasInnerCapitals() {
        return (allShapes & WordShape.INNER_CAPITAL) != 0;
    }

    /** Whether any word {@link #hasDigit(int)}. */
    public boolean hasDigits() {
        return (allShapes & WordShape.DIGIT) != 0;
    }

    /** Whether any word {@link #hasBeyondAscii(int)}. */
    public boolean hasBeyondAscii() {
        return (allShapes & WordShape.BEYOND_ASCII) != 0;
    }

    /** Whether word {@code i} has a successor and only white space stands between the two. */
    public boolean adjacent(int i) {
        if (i + 1 >= count || ends[i] == starts[i + 1]) {
            return false;
        }
        for (int k = ends[i]; k < starts[i + 1]; k++) {
            if (!CharClass.isSpace(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** The word that the offset lies in, or -1. */
    public int indexAt(int offset) {
        int i = firstFrom(offset);
        if (i < count && starts[i] == offset) {
            return i;
        }
        return i > 0 && offset < ends[i - 1] ? i - 1 : -1;
    }

    /** The first word that starts at the offset or behind it; {@link #count()} if there is none. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The parts of word {@code i} between its hyphens, as words of the same text: one if it is no compound. */
    public Words parts(int i) {
        int[] from = new int[ends[i] - starts[i]];
        int[] to = new int[from.length];
        char[] units = new char[from.length];
        text.getChars(starts[i], ends[i], units, 0);
        int parts = 0;
        from[0] = starts[i];
        for (int k = starts[i]; k < ends[i]; k++) {
            if (CharClass.of(text.charAt(k)) == CharClass.HYPHEN) {
                to[parts++] = k;
                from[parts] = k + 1;
            }
        }
        to[parts++] = ends[i];
        long[] ofParts = new long[parts];
        byte[] shapesOfParts = new byte[parts];
        for (int k = 0; k < parts; k++) {
            ofParts[k] = WordHash.of(units, from[k] - starts[i], to[k] - starts[i]);
            shapesOfParts[k] = WordShape.of(units, from[k] - starts[i], to[k] - starts[i]);
        }
        return new Words(marks, from, to, ofParts, shapesOfParts, parts);
    }
}
