package org.copydesk.language;

/** Counts words by their {@link Words#hash(int)}: words that are equal when folded are one. Used by one thread. */
public final class WordTally {
    private static final int FIRST_SIZE = 64;

    /** Open addressing; a place is free where {@link #counts} is 0. */
    private long[] hashes = new long[FIRST_SIZE];

    private int[] counts = new int[FIRST_SIZE];
    private int different;

    /** Counts one more. */
    public void add(long hash) {
        int at = placeOf(hash);
        if (counts[at]++ == 0) {
            hashes[at] = hash;
            different++;
            if (different * 2 > hashes.length) {
                grow();
            }
        }
    }

    /** How often a word was counted; 0 if never. */
    public int count(long hash) {
        return counts[placeOf(hash)];
    }

    /** How many different words were counted. */
    public int size() {
        return different;
    }

    private int placeOf(long hash) {
        int mask = hashes.length - 1;
        int at = (int) hash & mask;
        while (counts[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] known = hashes;
        int[] often = counts;
        hashes = new long[known.length * 2];
        counts = new int[known.length * 2];
        for (int i = 0; i < known.length; i++) {
            if (often[i] != 0) {
                int at = placeOf(known[i]);
                hashes[at] = known[i];
                counts[at] = often[i];
            }
        }
    }
}
