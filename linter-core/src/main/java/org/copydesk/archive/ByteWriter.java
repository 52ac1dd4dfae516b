package org.copydesk.archive;

import java.util.Arrays;

/** Writes numbers and texts close together. */
public final class ByteWriter {

    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int CONTINUED = 0x3F;
    private static final int FIRST_ROOM = 256;

    private byte[] bytes = new byte[FIRST_ROOM];
    private int length;

    /** A number of at least 0. */
    public void number(long number) {
        long rest = number;
        while (rest >= MORE) {
            put((int) (rest & MORE - 1 | MORE));
            rest >>>= BITS;
        }
        put((int) rest);
    }

    /** A text of any UTF-16 units, lone surrogates too. */
    public void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            unit(text.charAt(i));
        }
    }

    /** A text in such a way that the bytes of two texts compare, without signs, as the texts do. It ends with a zero. */
    public void ordered(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= 1) {
                // zero is the end
                put(1);
                put(1 + unit);
            } else {
                unit(unit);
            }
        }
        put(0);
    }

    public void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void unit(char unit) {
        if (unit < MORE) {
            put(unit);
        } else if (unit < TWO_BYTES) {
            put(0xC0 | unit >> 6);
            put(MORE | unit & CONTINUED);
        } else {
            put(0xE0 | unit >> 12);
            put(MORE | unit >> 6 & CONTINUED);
            put(MORE | unit & CONTINUED);
        }
    }

    private void put(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** What was written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
