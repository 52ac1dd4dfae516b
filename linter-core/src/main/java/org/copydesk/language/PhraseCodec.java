package org.copydesk.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The compiled tables as bytes. */
final class PhraseCodec {
    /** "CDPA" and a version, raised with any change of the tables or of {@link Folding}. */
    private static final int MAGIC = 0x43445041;

    private static final int VERSION = 4;
    private static final int INT_ARRAYS = 12;

    private PhraseCodec() {}

    static void write(PhraseTables tables, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        PackedArrays.write(tables.alphabet.characters().toCharArray(), out);
        PackedArrays.write(tables.alphabet.classes(), out);
        for (int[] ints : tables.ints()) {
            PackedArrays.write(ints, out);
        }
        PackedArrays.write(tables.rareKeys, out);
        PackedArrays.write(tables.onlyClass, out);
    }

    static PhraseTables read(ByteBuffer in) {
        try {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new IllegalArgumentException("no phrase automaton of version " + VERSION);
            }
            PhraseAlphabet alphabet = PhraseAlphabet.packed(new String(PackedArrays.chars(in)), PackedArrays.chars(in));
            int[][] ints = new int[INT_ARRAYS][];
            for (int i = 0; i < ints.length; i++) {
                ints[i] = PackedArrays.ints(in);
            }
            return new PhraseTables(alphabet, ints, PackedArrays.longs(in), PackedArrays.chars(in));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("phrase automaton is cut off", e);
        }
    }
}
