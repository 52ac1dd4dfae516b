package org.copydesk.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.copydesk.language.PackedArrays;
import org.copydesk.language.Words;

/** A set of single words, compared folded. Asked for words of a text, it makes no strings. Immutable. */
final class WordSet {

    static final WordSet EMPTY = new WordSet(new long[0]);

    /** Ascending hashes of the folded words. */
    private final long[] hashes;

    private WordSet(long[] hashes) {
        this.hashes = hashes;
    }

    /** The set of the first words of some lines. */
    static WordSet of(List<String> lines) {
        long[] hashes = new long[lines.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = PhraseLine.firstHash(lines.get(i));
        }
        Arrays.sort(hashes);
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
        return Arrays.binarySearch(hashes, words.hash(index)) >= 0;
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
