package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a body that may be nearly like another: the bands of its MinHash, under which it meets others, and its
 * words. Written as text: each band in digits, then the words as {@link BodyPrint} writes them. Bodies are compared as they
 * are written; only the words are read, and those of few.
 */
final class BandedBody {

    /** Bands of four values: a pair meets with 97 % at a similarity of 0.57, which one word in ten changed leaves of runs of three. */
    static final int BANDS = 32;

    private static final int DIGITS = SixBits.LONG_DIGITS;
    /** Where the words begin. */
    private static final int WORDS = BANDS * DIGITS;

    private final String written;

    private BandedBody(String written) {
        this.written = written;
    }

    /** @param bands as many as {@link #BANDS} */
    static BandedBody of(long[] bands, BodyPrint print) {
        SixBits digits = new SixBits();
        for (long band : bands) {
            digits.write(band);
        }
        print.write(digits);
        return new BandedBody(digits.toString());
    }

    static BandedBody read(String written) {
        return new BandedBody(written);
    }

    String written() {
        return written;
    }

    /** The bands as they are written. */
    List<String> bands() {
        List<String> bands = new ArrayList<>(BANDS);
        for (int at = 0; at < WORDS; at += DIGITS) {
            bands.add(written.substring(at, at + DIGITS));
        }
        return bands;
    }

    BodyPrint print() {
        return BodyPrint.read(words());
    }

    /** The words as they are written: equal for equal bodies. */
    String words() {
        return written.substring(WORDS);
    }

    boolean hasSameWords(BandedBody other) {
        return other.written.length() == written.length()
                && written.regionMatches(WORDS, other.written, WORDS, written.length() - WORDS);
    }

    /** Whether two bodies that meet under a band meet there for the first time, so that no pair is compared twice. */
    boolean meetsFirstUnder(String band, BandedBody other) {
        for (int at = 0; at < WORDS; at += DIGITS) {
            if (written.regionMatches(at, other.written, at, DIGITS)) {
                return written.startsWith(band, at);
            }
        }
        return true;
    }
}
