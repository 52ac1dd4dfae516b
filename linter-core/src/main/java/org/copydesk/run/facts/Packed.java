package org.copydesk.run.facts;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller, quickly rather than well. */
final class Packed {

    private static final int LENGTH_BYTES = 4;
    private static final int SLACK = 64;
    /** No article tells more than this. */
    private static final int MOST = 1 << 30;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[LENGTH_BYTES + bytes.length + bytes.length / 1000 + SLACK];
            for (int i = 0; i < LENGTH_BYTES; i++) {
                packed[i] = (byte) (bytes.length >>> Byte.SIZE * i);
            }
            int length = LENGTH_BYTES;
            while (!deflater.finished()) {
                length += deflater.deflate(packed, length, packed.length - length);
                if (!deflater.finished()) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    /**
     * Takes what {@link #pack} gave.
     *
     * @throws DataFormatException if it is something else
     */
    static byte[] unpack(byte[] packed) throws DataFormatException {
        int length = 0;
        for (int i = 0; i < LENGTH_BYTES && packed.length > LENGTH_BYTES; i++) {
            length |= (packed[i] & 0xFF) << Byte.SIZE * i;
        }
        if (length < 0 || length > MOST) {
            throw new DataFormatException("a length of " + length);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, LENGTH_BYTES, Math.max(0, packed.length - LENGTH_BYTES));
            byte[] bytes = new byte[length];
            int filled = 0;
            while (filled < length) {
                int more = inflater.inflate(bytes, filled, length - filled);
                if (more == 0) {
                    throw new DataFormatException("cut short");
                }
                filled += more;
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
