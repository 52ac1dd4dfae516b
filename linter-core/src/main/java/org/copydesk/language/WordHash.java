package org.copydesk.language;

/**
 * The hash behind {@link Words#hash}, fixed for ever because archives store values made from it: FNV-1a with 64 bits over
 * the folded UTF-16 units, ignorable ones left out, then the finaliser of MurmurHash3 (64-bit variant), since FNV alone
 * leaves the upper bits of short words poor.
 */
final class WordHash {
    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The state after one more unit, which must be folded already. */
    static long add(long state, char folded) {
        return (state ^ folded) * PRIME;
    }

    /** The state after one more number, a hash of its own. */
    static long add(long state, long hash) {
        return (state ^ hash) * PRIME;
    }

    /** The state after the units from {@code start} to {@code end}, folded on the way. */
    static long add(long state, CharSequence text, int start, int end) {
        long h = state;
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            if (!Folding.isIgnorable(c)) {
                h = (h ^ Folding.fold(c)) * PRIME;
            }
        }
        return h;
    }

    /** The hash of one word, in its units from {@code start} to {@code end}. */
    static long of(char[] text, int start, int end) {
        long h = START;
        for (int k = start; k < end; k++) {
            char c = text[k];
            if (!Folding.isIgnorable(c)) {
                h = (h ^ Folding.fold(c)) * PRIME;
            }
        }
        return finish(h);
    }

    /** As {@link #of(char[], int, int)}, out of a text. */
    static long of(String text, int start, int end) {
        long h = START;
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            if (!Folding.isIgnorable(c)) {
                h = (h ^ Folding.fold(c)) * PRIME;
            }
        }
        return finish(h);
    }

    static long finish(long state) {
        long h = state;
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h;
    }
}
