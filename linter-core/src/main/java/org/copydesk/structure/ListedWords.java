package org.copydesk.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.copydesk.language.PackedArrays;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** A set of single words, compared by the hashes that the words of a text have: it makes no strings. Immutable. */
final class ListedWords {

    static final ListedWords EMPTY = new ListedWords(new long[0]);

    private final long[] hashes;
    private final WordSet words;

    private ListedWords(long[] hashes) {
        this.hashes = hashes;
        this.words = WordSet.ofHashes(hashes);
    }

    /** The set of the first words of some lines. */
    static ListedWords of(List<String> lines) {
        long[] hashes = new long[lines.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = PhraseLine.firstHash(lines.get(i));
        }
        return new ListedWords(hashes);
    }

    void write(DataOutputStream out) throws IOException {
        PackedArrays.write(hashes, out);
    }

    static ListedWords read(ByteBuffer in) {
        return new ListedWords(PackedArrays.longs(in));
    }

    /** True if a word of a text is in the set. */
    boolean has(Words words, int index) {
        return has(words.hash(index));
    }

    /** True if the word with a {@link Words#hash} is in the set. */
    boolean has(long hash) {
        return words.has(hash);
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
