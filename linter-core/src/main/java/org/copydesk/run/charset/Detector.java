package org.copydesk.run.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the charset of bytes that nothing is said of. Bytes beyond ASCII that stand alone are accents of a Latin script;
 * where they stand together, they are letters of another. Then each charset that may be it is tried, and the text that
 * looks most like writing wins.
 */
public final class Detector {

    private static final int LOOKED_AT = 1 << 16;
    /** From this share of bytes beyond ASCII with a neighbour of their kind, the script is none of Latin letters. */
    private static final double TOGETHER = 0.6;

    /** Fewer bytes than these tell no script. */
    private static final int FEW = 6;

    private static final double MANY_ZEROS = 0.2;
    private static final double NO_ZEROS = 0.02;

    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final List<String> LATIN = List.of("windows-1252", "windows-1250", "ISO-8859-2");
    private static final List<String> OTHERS = List.of(
            "Shift_JIS", "EUC-JP", "GBK", "Big5", "EUC-KR", "windows-1251", "KOI8-R", "ISO-8859-5", "windows-1253");

    private Detector() {}

    /** UTF-16 without a mark, told by its zeros, which no other text has; empty if it is none. */
    public static Optional<Charset> utf16(byte[] bytes) {
        int end = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        double half = Math.max(1, end / 2);
        if (odd / half > MANY_ZEROS && even / half < NO_ZEROS) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even / half > MANY_ZEROS && odd / half < NO_ZEROS
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** The charset of bytes that are not UTF-8; windows-1252 where nothing tells more. */
    public static Charset legacy(byte[] bytes) {
        byte[] sample = sample(bytes);
        List<String> names = areTogether(sample) ? OTHERS : LATIN;
        Charset best = WINDOWS_LATIN;
        double most = Likeness.of(new String(sample, WINDOWS_LATIN));
        for (String name : names) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                double likeness = Likeness.of(new String(sample, charset));
                if (likeness > most) {
                    best = charset;
                    most = likeness;
                }
            }
        }
        return best;
    }

    /** The stretch from shortly before the first byte beyond ASCII: pages begin with much markup. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        return Arrays.copyOfRange(bytes, Math.max(0, first - 2), Math.min(bytes.length, first + LOOKED_AT));
    }

    private static boolean areTogether(byte[] bytes) {
        int high = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean neighbour = i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
                together += neighbour ? 1 : 0;
            }
        }
        return high >= FEW && together >= TOGETHER * high;
    }
}
