package org.copydesk.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Arrays as bytes, big-endian, each behind its length, so that reading one is a bulk copy and nothing else: that is on the way
 * to every first finding, where the JVM still interprets. What is read throws {@link BufferUnderflowException} if it is cut off.
 */
public final class PackedArrays {

    private PackedArrays() {}

    public static void write(byte[] array, DataOutput out) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    public static void write(char[] array, DataOutput out) throws IOException {
        ByteBuffer bytes = room(array.length, Character.BYTES);
        bytes.asCharBuffer().put(array);
        out.write(bytes.array());
    }

    public static void write(int[] array, DataOutput out) throws IOException {
        ByteBuffer bytes = room(array.length, Integer.BYTES);
        bytes.asIntBuffer().put(array);
        out.write(bytes.array());
    }

    public static void write(long[] array, DataOutput out) throws IOException {
        ByteBuffer bytes = room(array.length, Long.BYTES);
        bytes.asLongBuffer().put(array);
        out.write(bytes.array());
    }

    /** Writes a text in UTF-8. */
    public static void write(String text, DataOutput out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static ByteBuffer room(int length, int size) {
        return ByteBuffer.allocate(Integer.BYTES + length * size).putInt(length);
    }

    public static byte[] bytes(ByteBuffer in) {
        byte[] array = new byte[length(in, Byte.BYTES)];
        in.get(array);
        return array;
    }

    public static char[] chars(ByteBuffer in) {
        char[] array = new char[length(in, Character.BYTES)];
        in.asCharBuffer().get(array);
        in.position(in.position() + array.length * Character.BYTES);
        return array;
    }

    public static int[] ints(ByteBuffer in) {
        int[] array = new int[length(in, Integer.BYTES)];
        in.asIntBuffer().get(array);
        in.position(in.position() + array.length * Integer.BYTES);
        return array;
    }

    public static long[] longs(ByteBuffer in) {
        long[] array = new long[length(in, Long.BYTES)];
        in.asLongBuffer().get(array);
        in.position(in.position() + array.length * Long.BYTES);
        return array;
    }

    /** Reads a text. */
    public static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
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
