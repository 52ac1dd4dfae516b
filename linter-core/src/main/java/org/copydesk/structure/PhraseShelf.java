package org.copydesk.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.language.PackedArrays;

/** The lines of the phrase list by the hashes of their first words. Immutable. */
final class PhraseShelf {

    private static final int LIKELY = 0xFFFF;
    /** The last bits of a key number the line, in the list's order; the others are those of the hash. */
    private static final long NUMBER = 0x1FFF;

    /** Ascending. */
    private final long[] keys;
    /** Some bits of each hash: they rule out most words without a search. */
    private final long[] likely;

    private final PhraseLines lines;

    private PhraseShelf(long[] keys, long[] likely, PhraseLines lines) {
        this.keys = keys;
        this.likely = likely;
        this.lines = lines;
    }

    static void write(List<PhraseLine> lines, DataOutputStream out) throws IOException {
        if (lines.size() > NUMBER) {
            throw new IllegalStateException("more phrases than keys have numbers for: " + lines.size());
        }
        long[] keys = new long[lines.size()];
        BitSet likely = new BitSet(LIKELY + 1);
        for (int i = 0; i < keys.length; i++) {
            long hash = PhraseLine.firstHash(lines.get(i).line());
            keys[i] = hash & ~NUMBER | i;
            likely.set(likelyBit(hash));
        }
        Arrays.sort(keys);
        PackedArrays.write(keys, out);
        PackedArrays.write(likely.toLongArray(), out);
        PhraseLines.write(lines, out);
    }

    static PhraseShelf read(ByteBuffer in, List<PhraseSection> sections) {
        long[] keys = PackedArrays.longs(in);
        long[] likely = Arrays.copyOf(PackedArrays.longs(in), (LIKELY + 1) / Long.SIZE);
        return new PhraseShelf(keys, likely, PhraseLines.read(in, sections));
    }

    private static int likelyBit(long hash) {
        return (int) (hash >>> 16) & LIKELY;
    }

    /**
     * Where the first of the lines stands, in the list's order, whose first word has a hash, rarely a line with another
     * first word; -1 if there is none.
     */
    int first(long hash) {
        int bit = likelyBit(hash);
        if ((likely[bit >> 6] & 1L << bit) == 0) {
            return -1;
        }
        long key = hash & ~NUMBER;
        int found = Arrays.binarySearch(keys, key);
        int at = found < 0 ? -found - 1 : found;
        return at < keys.length && (keys[at] & ~NUMBER) == key ? at : -1;
    }

    /** Where the next line with the same first word stands; -1 if there is none. */
    int next(int at) {
        int next = at + 1;
        return next < keys.length && (keys[next] & ~NUMBER) == (keys[at] & ~NUMBER) ? next : -1;
    }

    /** The line that stands at a place. */
    PhraseLine line(int at) {
        return lines.get((int) (keys[at] & NUMBER));
    }
}
