package org.copydesk.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.copydesk.language.PackedArrays;
import org.copydesk.language.Words;

/** A set of single words, compared by the hashes that the words of a text have: it makes no strings. Immutable. */
final class WordSet {

    static final WordSet EMPTY = new WordSet(new long[0]);

    private final long[] hashes;
    /** The hashes by open addressing; 0 is a free place. */
    private final long[] table;

    private WordSet(long[] hashes) {
        this.hashes = hashes;
        this.table = new long[Integer.highestOneBit(Math.max(hashes.length, 1)) * 4];
        for (long hash : hashes) {
            table[place(hash)] = hash;
        }
    }

    /** The set of the first words of some lines. */
    static WordSet of(List<String> lines) {
        long[] hashes = new long[lines.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = PhraseLine.firstHash(lines.get(i));
        }
        return new WordSet(hashes);
    }

    void write(DataOutputStream out) throws IOException {
        PackedArrays.write(hashes, out);
    }

    static WordSet read(ByteBuffer in) {
        return new WordSet(PackedArrays.longs(in));
    }

    /** True if a word of a text is in the set. */
    boolean has(Words words, int index) {
        return has(words.hash(index));
    }

    /** True if the word with a {@link Words#hash} is in the set. */
    boolean has(long hash) {
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

    /** True if one word of a text is in the set. */
    boolean hasAny(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (has(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** True if every word of a text, and there is one at least, is in the set. */
    boolean hasAll(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (!has(words, i)) {
                return false;
            }
        }
        return words.count() > 0;
    }
}
