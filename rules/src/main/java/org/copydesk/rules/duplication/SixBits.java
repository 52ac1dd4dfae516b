package org.copydesk.rules.duplication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers as digits of six bits each, all of them printable and none of them a blank or a bar. For one use. */
final class SixBits {

    /** Digits of a number of 64 bits. */
    static final int LONG_DIGITS = 11;

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;
    private static final long UNSIGNED = 0xFFFF_FFFFL;
    private static final char ZERO = '0';

    private byte[] written = new byte[1024];
    private int length;

    void write(long number) {
        reserve(LONG_DIGITS);
        for (int shift = (LONG_DIGITS - 1) * BITS; shift >= 0; shift -= BITS) {
            digit(number >>> shift);
        }
    }

    /** Writes some numbers of 32 bits without a gap; that they end is for a sign behind them to tell. */
    void write(int[] numbers) {
        reserve(digits(numbers.length));
        long rest = 0;
        int bits = 0;
        for (int number : numbers) {
            rest = rest << Integer.SIZE | number & UNSIGNED;
            bits += Integer.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                digit(rest >>> bits);
            }
        }
        if (bits > 0) {
            digit(rest << BITS - bits);
        }
    }

    void sign(char ascii) {
        reserve(1);
        written[length++] = (byte) ascii;
    }

    private void digit(long bits) {
        written[length++] = (byte) (ZERO + (bits & MASK));
    }

    private void reserve(int more) {
        if (length + more > written.length) {
            written = Arrays.copyOf(written, Math.max(written.length * 2, length + more));
        }
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(written, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static int digits(int numbers) {
        return (numbers * Integer.SIZE + BITS - 1) / BITS;
    }

    /** Reads the numbers of 32 bits that stand in a part of a text. */
    static int[] read(String text, int start, int end) {
        int[] numbers = new int[(end - start) * BITS / Integer.SIZE];
        int at = start;
        long rest = 0;
        int bits = 0;
        for (int i = 0; i < numbers.length; i++) {
            while (bits < Integer.SIZE) {
                rest = rest << BITS | text.charAt(at++) - ZERO;
                bits += BITS;
            }
            bits -= Integer.SIZE;
            numbers[i] = (int) (rest >>> bits);
        }
        return numbers;
    }
}
