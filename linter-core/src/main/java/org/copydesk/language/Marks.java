package org.copydesk.language;

import java.util.Arrays;

/**
 * The places of a text at which more stands than a letter, a digit or a single plain blank: punctuation, symbols, white
 * space of another kind or behind white space, invisible and combining characters, both units of a surrogate pair. They
 * are found in the pass that finds the words and are some three in a hundred units, so that whoever looks for a mark need
 * not look at all else. Marks inside words count too ({@code don't}, {@code 1.5}). Offsets are UTF-16 units, ascending.
 * Immutable.
 */
public final class Marks {
    private static final int ASCII = 128;

    private final String text;
    private final int[] offsets;
    private final int count;
    /** A bit for each of the ASCII characters that occur, from 0 and from 64. */
    private final long low;

    private final long high;
    private final boolean beyondAscii;

    /** @param offsets those from {@code count} on are room that was not needed */
    Marks(String text, int[] offsets, int count) {
        this.text = text;
        this.offsets = offsets;
        this.count = count;
        long[] occurring = new long[2];
        boolean beyond = false;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(offsets[i]);
            if (c < ASCII) {
                occurring[c >> 6] |= 1L << c;
            } else {
                beyond = true;
            }
        }
        low = occurring[0];
        high = occurring[1];
        beyondAscii = beyond;
    }

    /** The text that was looked at, whole. */
    String text() {
        return text;
    }

    public int count() {
        return count;
    }

    /** Where mark {@code i} stands in the text. */
    public int offset(int i) {
        return offsets[i];
    }

    /** What mark {@code i} is. */
    public char unit(int i) {
        return text.charAt(offsets[i]);
    }

    /** Whether a character is among the marks. At once for ASCII; of others, it walks the marks if there are any. */
    public boolean has(char c) {
        if (c < ASCII) {
            return ((c < 64 ? low : high) & (1L << c)) != 0;
        }
        for (int i = 0; beyondAscii && i < count; i++) {
            if (unit(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the marks is no ASCII character. */
    public boolean hasBeyondAscii() {
        return beyondAscii;
    }

    /** The first mark that stands at the offset or behind it; {@link #count()} if there is none. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(offsets, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
