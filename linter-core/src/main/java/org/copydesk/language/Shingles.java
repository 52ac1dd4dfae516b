package org.copydesk.language;

import java.util.Arrays;

/**
 * The set of a text's runs of consecutive (folded) words, each run as a 64-bit hash: what an exact comparison of two
 * articles counts. The hash of a run is FNV-1a over its words' {@link Words#hash}, a word at a time, with the finaliser of
 * MurmurHash3; it is the same in every run and version. A text shorter than a run has one run of all its words. Immutable.
 */
public final class Shingles {
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * @param size words in a run; 5 is usual for articles
     * @throws IllegalArgumentException if the size is not positive
     */
    public static Shingles of(Words words, int size) {
        return distinct(hashes(words, size));
    }

    private static Shingles distinct(long[] all) {
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return new Shingles(Arrays.copyOf(all, distinct));
    }

    /** The hashes of all runs in the order of the text, repeated ones too. */
    static long[] hashes(Words words, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a run has one word at least: " + size);
        }
        int run = Math.min(size, words.count());
        long[] ofRuns = new long[run == 0 ? 0 : words.count() - run + 1];
        for (int i = 0; i < ofRuns.length; i++) {
            long state = WordHash.START;
            for (int k = i; k < i + run; k++) {
                state = WordHash.add(state, words.hash(k));
            }
            ofRuns[i] = WordHash.finish(state);
        }
        return ofRuns;
    }

    /** The number of different runs. */
    public int count() {
        return hashes.length;
    }

    /** The exact Jaccard similarity: common runs by all runs, from 0 to 1; 0 if both are empty. */
    public double jaccard(Shingles other) {
        int common = common(other);
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of these runs that the other text has too, from 0 to 1. */
    public double containedIn(Shingles other) {
        return hashes.length == 0 ? 0 : (double) common(other) / hashes.length;
    }

    private int common(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
