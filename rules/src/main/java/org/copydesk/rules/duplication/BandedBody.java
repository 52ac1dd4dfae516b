package org.copydesk.rules.duplication;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * What is kept of a body that may be nearly like another: the bands of its MinHash, under which it meets others, and its
 * words. Written as text: the bands in base 64, a bar, the words as {@link BodyPrint} writes them.
 */
final class BandedBody {

    private static final char BAR = '|';

    private final long[] bands;
    private final String words;

    private BandedBody(long[] bands, String words) {
        this.bands = bands;
        this.words = words;
    }

    static String write(long[] bands, BodyPrint print) {
        ByteBuffer bytes = ByteBuffer.allocate(bands.length * Long.BYTES);
        bytes.asLongBuffer().put(bands);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array()) + BAR + print.write();
    }

    static BandedBody read(String written) {
        int bar = written.indexOf(BAR);
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written.substring(0, bar)));
        long[] bands = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(bands);
        return new BandedBody(bands, written.substring(bar + 1));
    }

    BodyPrint print() {
        return BodyPrint.read(words);
    }

    /** The words as they are written: equal for equal bodies. */
    String words() {
        return words;
    }

    /** Whether two bodies that meet under a band meet there for the first time, so that no pair is compared twice. */
    boolean meetsFirstUnder(long band, BandedBody other) {
        for (int i = 0; i < Math.min(bands.length, other.bands.length); i++) {
            if (bands[i] == other.bands[i]) {
                return bands[i] == band;
            }
        }
        return true;
    }
}
