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
    private final BitSet likely;

    private final PhraseLines lines;

    private PhraseShelf(long[] keys, BitSet likely, PhraseLines lines) {
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
        return new PhraseShelf(
                PackedArrays.longs(in), BitSet.valueOf(PackedArrays.longs(in)), PhraseLines.read(in, sections));
    }

    private static int likelyBit(long hash) {
        return (int) (hash >>> 16) & LIKELY;
    }

    /** Told of lines. */
    interface Visitor {
        void visit(PhraseLine line);
    }

    /** Tells of the lines whose first word has a hash, in the list's order; rarely of others too. */
    void startingWith(long hash, Visitor visitor) {
        if (!likely.get(likelyBit(hash))) {
            return;
        }
        long first = hash & ~NUMBER;
        int found = Arrays.binarySearch(keys, first);
        for (int i = found < 0 ? -found - 1 : found; i < keys.length && (keys[i] & ~NUMBER) == first; i++) {
            visitor.visit(lines.get((int) (keys[i] & NUMBER)));
        }
    }
}
