package org.copydesk.language;

import java.util.Arrays;

/**
 * The sentences of a text.
 *
 * <p>A sentence ends with a full stop, question mark, exclamation mark or ellipsis and the closing quotation marks and
 * brackets behind it, when white space and no small letter follows; with the full stop of Chinese and Japanese at once;
 * and with an empty line. Abbreviations and initials end one only before a word that commonly begins a sentence
 * ({@code in the U.S. He left}, but {@code the U.S. Congress}), titles never; neither do the number of a list item, an
 * ordinal before a month ({@code 3. Oktober}), and a question or exclamation in quotation marks before its speaker
 * ({@code "Stop!" Ms Doe said}). Whatever is no white space belongs to some sentence. Offsets are UTF-16 units, ranges
 * half-open, white space around a sentence is left out. Immutable.
 */
public final class Sentences {
    private final int[] starts;
    private final int[] ends;
    private final int[] firstWords;
    private final int count;

    /** @param firstWords the first word of each sentence, and the number of words behind the last */
    Sentences(int[] starts, int[] ends, int[] firstWords, int count) {
        this.starts = starts;
        this.ends = ends;
        this.firstWords = firstWords;
        this.count = count;
    }

    /** @param words the words of that text */
    public static Sentences of(CharSequence text, Words words) {
        return new SentenceScanner(text.toString(), words).scan();
    }

    public int count() {
        return count;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The first word of sentence {@code i}; equal to {@link #wordsEnd} if it has none. */
    public int firstWord(int i) {
        return firstWords[i];
    }

    /** The word behind the last of sentence {@code i}. */
    public int wordsEnd(int i) {
        return firstWords[i + 1];
    }

    /** The sentence that the offset lies in, or -1. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int i = found >= 0 ? found : -found - 2;
        return i >= 0 && offset < ends[i] ? i : -1;
    }
}
