package org.copydesk.language;

import java.util.Collection;
import java.util.List;

/**
 * A list of single words, asked by the hash that each word of a text has already ({@link Words#hash(int)}), so that no
 * letter is looked at again and nothing is allocated. Words are the same that are equal when folded. Immutable.
 */
public final class WordSet {
    /** Open addressing; 0 is a free place. */
    private final long[] table;

    private WordSet(long[] hashes) {
        table = new long[Integer.highestOneBit(Math.max(hashes.length, 1)) * 4];
        for (long hash : hashes) {
            table[place(hash)] = hash;
        }
    }

    public static WordSet of(String... words) {
        return of(List.of(words));
    }

    public static WordSet of(Collection<String> words) {
        long[] hashes = new long[words.size()];
        int count = 0;
        for (String word : words) {
            hashes[count++] = Words.hashOf(word);
        }
        return new WordSet(hashes);
    }

    /** The words with those {@link Words#hash(int)}es. */
    public static WordSet ofHashes(long... hashes) {
        return new WordSet(hashes);
    }

    /** Whether word {@code i} of a text is in the list. */
    public boolean has(Words words, int i) {
        return has(words.hash(i));
    }

    /** Whether the units from {@code start} to {@code end} of a text are in the list: a word, or a part of one. */
    public boolean has(String text, int start, int end) {
        return has(WordHash.of(text, start, end));
    }

    /** Whether a word that stands alone is in the list. */
    public boolean has(String word) {
        return has(WordHash.of(word, 0, word.length()));
    }

    /** Whether the word with that {@link Words#hash(int)} is in the list. */
    public boolean has(long hash) {
        return table[place(hash)] != 0;
    }

    /** Where a hash stands, or the free place where it would. */
    private int place(long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
