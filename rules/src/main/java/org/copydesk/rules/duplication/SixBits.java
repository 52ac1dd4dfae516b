package org.copydesk.rules.duplication;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes numbers as digits of six bits each (Base64), none of which is a blank or a bar. For one use. */
final class SixBits {

    /** Digits of a number of 64 bits. */
    static final int LONG_DIGITS = 11;

    private static final Base64.Encoder DIGITS = Base64.getEncoder().withoutPadding();

    private final StringBuilder written = new StringBuilder();

    void write(long number) {
        write(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** Writes some numbers of 32 bits without a gap; that they end is for a sign behind them to tell. */
    void write(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        write(bytes.array());
    }

    private void write(byte[] bytes) {
        written.append(new String(DIGITS.encode(bytes), StandardCharsets.ISO_8859_1));
    }

    void sign(char ascii) {
        written.append(ascii);
    }

    int length() {
        return written.length();
    }

    @Override
    public String toString() {
        return written.toString();
    }

    /** Reads the numbers of 32 bits that stand in a part of a text. */
    static int[] read(String text, int start, int end) {
        byte[] digits = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(digits));
        int[] numbers = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(numbers);
        return numbers;
    }
}
