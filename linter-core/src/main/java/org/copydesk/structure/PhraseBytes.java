package org.copydesk.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Arrays as bytes, each behind its length, so that reading one is a copy: at a start the JVM still interprets. */
final class PhraseBytes {

    private PhraseBytes() {}

    static void write(byte[] array, DataOutputStream out) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    static void write(int[] array, DataOutputStream out) throws IOException {
        out.writeInt(array.length);
        for (int each : array) {
            out.writeInt(each);
        }
    }

    static void write(long[] array, DataOutputStream out) throws IOException {
        out.writeInt(array.length);
        for (long each : array) {
            out.writeLong(each);
        }
    }

    static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    static byte[] bytes(ByteBuffer in) {
        byte[] array = new byte[in.getInt()];
        in.get(array);
        return array;
    }

    static int[] ints(ByteBuffer in) {
        int[] array = new int[in.getInt()];
        in.asIntBuffer().get(array);
        in.position(in.position() + array.length * Integer.BYTES);
        return array;
    }

    static long[] longs(ByteBuffer in) {
        long[] array = new long[in.getInt()];
        in.asLongBuffer().get(array);
        in.position(in.position() + array.length * Long.BYTES);
        return array;
    }

    static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }
}
