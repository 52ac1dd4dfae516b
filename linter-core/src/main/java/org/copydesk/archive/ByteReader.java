package org.copydesk.archive;

import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {

    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int CONTINUED = 0x3F;

    private final byte[] bytes;
    private int at;

    /** @param from offset of the first byte to read */
    public ByteReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    public int number() {
        return (int) longNumber();
    }

    public long longNumber() {
        long number = 0;
        int shift = 0;
        while ((bytes[at] & MORE) != 0) {
            number |= (long) (bytes[at++] & MORE - 1) << shift;
            shift += BITS;
        }
        return number | (long) bytes[at++] << shift;
    }

    public String text() {
        char[] units = new char[number()];
        for (int i = 0; i < units.length; i++) {
            units[i] = unit();
        }
        return new String(units);
    }

    /** Passes over a text. */
    public void skipText() {
        for (int left = number(); left > 0; left--) {
            int first = bytes[at];
            at += first >= 0 ? 1 : (first & 0x20) == 0 ? 2 : 3;
        }
    }

    /** Passes over some numbers. */
    public void skipNumbers(int count) {
        int left = count;
        while (left > 0) {
            if ((bytes[at++] & MORE) == 0) {
                left--;
            }
        }
    }

    /** A text that {@link ByteWriter#ordered} wrote. */
    public String ordered() {
        StringBuilder text = new StringBuilder();
        while (bytes[at] != 0) {
            if (bytes[at] == 1) {
                at++;
                text.append((char) (bytes[at++] - 1));
            } else {
                text.append(unit());
            }
        }
        at++;
        return text.toString();
    }

    /** Where the next thing begins. */
    public int at() {
        return at;
    }

    /** All that is left. */
    public byte[] rest() {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private char unit() {
        int first = bytes[at++];
        if (first >= 0) {
            return (char) first;
        }
        int second = bytes[at++] & CONTINUED;
        if ((first & 0x20) == 0) {
            return (char) ((first & 0x1F) << 6 | second);
        }
        return (char) ((first & 0xF) << 12 | second << 6 | bytes[at++] & CONTINUED);
    }
}
