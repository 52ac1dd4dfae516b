package org.copydesk.yaml;

import java.util.Arrays;
import java.util.List;
import org.copydesk.text.Span;

/**
 * The text that the library reads, and where its places stand in the source. The library counts code points; everything
 * else here counts UTF-16 units. Characters that YAML forbids, over which the library would give up at once, are
 * replaced by U+FFFD, unit for unit, and become problems.
 */
final class PrintableText {

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final int offset;
    /** Ascending: the code point index of each character that takes two units. */
    private final int[] wide;

    private PrintableText(String text, int offset, int[] wide) {
        this.text = text;
        this.offset = offset;
        this.wide = wide;
    }

    static PrintableText of(String source, Span part, List<YamlProblem> problems) {
        String text = part.in(source);
        StringBuilder mended = new StringBuilder(0);
        int[] wide = new int[8];
        int count = 0;
        int points = 0;
        for (int i = 0; i < text.length(); points++) {
            int point = text.codePointAt(i);
            int units = Character.charCount(point);
            if (!isPrintable(point)) {
                problems.add(new YamlProblem(
                        new Span(part.start() + i, part.start() + i + units),
                        "a character that YAML does not allow: U+" + hex(point)));
                if (mended.isEmpty()) {
                    mended.append(text);
                }
                mended.setCharAt(i, REPLACEMENT);
            }
            if (units == 2) {
                wide = count == wide.length ? Arrays.copyOf(wide, count * 2) : wide;
                wide[count++] = points;
            }
            i += units;
        }
        return new PrintableText(mended.isEmpty() ? text : mended.toString(), part.start(), Arrays.copyOf(wide, count));
    }

    String text() {
        return text;
    }

    /** Offset in the source at which the text begins. */
    int offset() {
        return offset;
    }

    /** The offset in the text, in UTF-16 units, of a code point's index. */
    int unit(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        return Math.min(text.length(), codePoint + (found >= 0 ? found : -found - 1));
    }

    private static boolean isPrintable(int point) {
        return point >= ' ' && point <= '~'
                || point == '\n'
                || point == '\r'
                || point == '\t'
                || point == 0x85
                || point >= 0xA0 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
