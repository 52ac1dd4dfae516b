package org.copydesk.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The compiled tables as bytes: big-endian, each array behind its length, so that loading is a few bulk copies and nothing
 * else: it is on the way to every first finding, where the JVM still interprets.
 */
final class PhraseCodec {
    /** "CDPA" and a version, raised with any change of the tables or of {@link Folding}. */
    private static final int MAGIC = 0x43445041;

    private static final int VERSION = 3;
    private static final int INT_ARRAYS = 12;

    private PhraseCodec() {}

    static void write(PhraseTables tables, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        writeChars(tables.alphabet.characters().toCharArray(), out);
        writeChars(tables.alphabet.classes(), out);
        for (int[] ints : tables.ints()) {
            writeInts(ints, out);
        }
        out.writeInt(tables.rareKeys.length);
        for (long key : tables.rareKeys) {
            out.writeLong(key);
        }
        writeChars(tables.onlyClass, out);
    }

    static PhraseTables read(ByteBuffer in) {
        try {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new IllegalArgumentException("no phrase automaton of version " + VERSION);
            }
            PhraseAlphabet alphabet = PhraseAlphabet.packed(new String(readChars(in)), readChars(in));
            int[][] ints = new int[INT_ARRAYS][];
            for (int i = 0; i < ints.length; i++) {
                ints[i] = readInts(in);
            }
            return new PhraseTables(alphabet, ints, readLongs(in), readChars(in));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("phrase automaton is cut off", e);
        }
    }

    private static void writeInts(int[] array, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 + array.length * 4);
        bytes.putInt(array.length).asIntBuffer().put(array);
        out.write(bytes.array());
    }

    private static void writeChars(char[] array, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 + array.length * 2);
        bytes.putInt(array.length).asCharBuffer().put(array);
        out.write(bytes.array());
    }

    private static int[] readInts(ByteBuffer in) {
        int[] array = new int[length(in, 4)];
        in.asIntBuffer().get(array);
        in.position(in.position() + array.length * 4);
        return array;
    }

    private static char[] readChars(ByteBuffer in) {
        char[] array = new char[length(in, 2)];
        in.asCharBuffer().get(array);
        in.position(in.position() + array.length * 2);
        return array;
    }

    private static long[] readLongs(ByteBuffer in) {
        long[] array = new long[length(in, 8)];
        in.asLongBuffer().get(array);
        in.position(in.position() + array.length * 8);
        return array;
    }

    /** Reads a length and refuses one that the rest of the buffer cannot hold. */
    private static int length(ByteBuffer in, int size) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() / size) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
