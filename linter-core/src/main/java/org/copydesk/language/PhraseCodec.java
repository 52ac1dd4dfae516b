package org.copydesk.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The compiled tables as bytes: big-endian, each array behind its length, so that loading is a few bulk copies. Of a dense
 * row only the differences from the row that it falls back to are kept: a tenth of the bytes, and copying rows is quicker
 * than unpacking them.
 */
final class PhraseCodec {
    /** "CDPA" and a version, raised with any change of the tables or of {@link Folding}. */
    private static final int MAGIC = 0x43445041;

    private static final int VERSION = 2;
    private static final int INT_ARRAYS = 11;

    private PhraseCodec() {}

    static void write(PhraseTables tables, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        writeChars(tables.alphabet.characters().toCharArray(), out);
        int[][] ints = tables.ints();
        for (int i = 1; i < ints.length; i++) {
            writeInts(ints[i], out);
        }
        writeRows(tables, out);
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
            PhraseAlphabet alphabet = new PhraseAlphabet(new String(readChars(in)));
            int[][] ints = new int[INT_ARRAYS + 1][];
            for (int i = 1; i < ints.length; i++) {
                ints[i] = readInts(in);
            }
            ints[0] = readRows(alphabet.width(), ints[1], in);
            return new PhraseTables(alphabet, ints, readLongs(in), readChars(in));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("phrase automaton is cut off", e);
        }
    }

    private static void writeRows(PhraseTables tables, DataOutput out) throws IOException {
        int width = tables.alphabet.width();
        int[] rows = tables.rows;
        for (int row = 0; row < rows.length; row += width) {
            int[] base = new int[width];
            if (row > 0) {
                System.arraycopy(rows, baseOf(row, width, tables.denseFail), base, 0, width);
            }
            writeDifferences(rows, row, base, out);
        }
    }

    private static void writeDifferences(int[] rows, int row, int[] base, DataOutput out) throws IOException {
        int differences = 0;
        for (int column = 0; column < base.length; column++) {
            differences += rows[row + column] == base[column] ? 0 : 1;
        }
        out.writeByte(differences);
        for (int column = 0; column < base.length; column++) {
            if (rows[row + column] != base[column]) {
                out.writeByte(column);
                out.writeInt(rows[row + column]);
            }
        }
    }

    private static int[] readRows(int width, int[] denseFail, ByteBuffer in) {
        int[] rows = new int[denseFail.length * width];
        for (int row = 0; row < rows.length; row += width) {
            int base = baseOf(row, width, denseFail);
            System.arraycopy(rows, base, rows, row, width);
            for (int differences = in.get(); differences > 0; differences--) {
                int column = in.get();
                rows[row + Math.min(column, width - 1)] = in.getInt();
            }
        }
        return rows;
    }

    /** The row that a row is like: the one it falls back to if that is dense and stands before it, else the root's; the root's own is like none. */
    private static int baseOf(int row, int width, int[] denseFail) {
        int fail = denseFail[row / width];
        return fail < row ? fail : 0;
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
