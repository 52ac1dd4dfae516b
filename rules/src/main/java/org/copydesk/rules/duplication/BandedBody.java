package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a body that may be nearly like another: the bands of its MinHash, under which it meets others, and its
 * words. Written as text: each band in digits, a bar, the words as {@link BodyPrint} writes them. Bodies are compared as
 * they are written; only the words are read, and those of few.
 */
final class BandedBody {

    private static final char BAR = '|';
    private static final int DIGITS = SixBits.LONG_DIGITS;

    private final String written;
    private final int bar;

    private BandedBody(String written, int bar) {
        this.written = written;
        this.bar = bar;
    }

    static BandedBody of(long[] bands, BodyPrint print) {
        SixBits digits = new SixBits();
        for (long band : bands) {
            digits.write(band);
        }
        int bar = digits.length();
        digits.sign(BAR);
        print.write(digits);
        return new BandedBody(digits.toString(), bar);
    }

    static BandedBody read(String written) {
        return new BandedBody(written, written.indexOf(BAR));
    }

    String written() {
        return written;
    }

    /** The bands as they are written. */
    List<String> bands() {
        List<String> bands = new ArrayList<>(bar / DIGITS);
        for (int at = 0; at < bar; at += DIGITS) {
            bands.add(written.substring(at, at + DIGITS));
        }
        return bands;
    }

    BodyPrint print() {
        return BodyPrint.read(words());
    }

    /** The words as they are written: equal for equal bodies. */
    String words() {
        return written.substring(bar + 1);
    }

    boolean hasSameWords(BandedBody other) {
        int length = written.length() - bar;
        return other.written.length() - other.bar == length
                && written.regionMatches(bar, other.written, other.bar, length);
    }

    /** Whether two bodies that meet under a band meet there for the first time, so that no pair is compared twice. */
    boolean meetsFirstUnder(String band, BandedBody other) {
        for (int at = 0; at < Math.min(bar, other.bar); at += DIGITS) {
            if (written.regionMatches(at, other.written, at, DIGITS)) {
                return written.startsWith(band, at);
            }
        }
        return true;
    }
}
