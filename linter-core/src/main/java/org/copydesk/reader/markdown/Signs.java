package org.copydesk.reader.markdown;

import java.util.Arrays;

/**
 * Where the signs stand in a page by which generators' marks, escapes and addresses are known, found in one pass: they are few, and
 * whoever looks for one of them need not look at all else. Offsets are UTF-16 units of the file, ascending.
 */
final class Signs {

    private static final long LOW = 1L << '\0' | 1L << '$' | 1L << '%' | 1L << '&' | 1L << '+' | 1L << ':' | 1L << '=';
    /** Shifts take the last six bits of a distance, so that these stand for themselves less 64. */
    private static final long HIGH = 1L << '@' | 1L << '[' | 1L << '\\' | 1L << '^' | 1L << '{' | 1L << 'w';

    private static final int ASCII = 128;
    private static final int HALF = 64;

    private final String source;
    private final int[] places;
    private final int count;
    private final long low;
    private final long high;

    private Signs(String source, int[] places, int count, long low, long high) {
        this.source = source;
        this.places = places;
        this.count = count;
        this.low = low;
        this.high = high;
    }

    /**
     * Finds the signs of a page.
     *
     * @param units those of the source
     * @param start where the Markdown begins
     */
    static Signs of(String source, char[] units, int start) {
        int[] places = new int[units.length / 32 + 16];
        int count = 0;
        long low = 0;
        long high = 0;
        for (int i = start; i < units.length; i++) {
            char unit = units[i];
            // Small letters and blanks first: they are nearly all.
            if (unit >= 'a' && unit <= 'v' || unit == ' ') {
                continue;
            }
            long wanted = unit < HALF ? LOW : HIGH;
            if (unit < ASCII && (wanted & 1L << unit) != 0 && (unit != 'w' || isDouble(units, i))) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = i;
                low |= unit < HALF ? 1L << unit : 0;
                high |= unit < HALF ? 0 : 1L << unit;
            }
        }
        return new Signs(source, places, count, low, high);
    }

    /** A single {@code w} is a letter as any other; two may begin an address. */
    private static boolean isDouble(char[] units, int at) {
        return at + 1 < units.length && units[at + 1] == units[at];
    }

    /** Where a sign stands first at an offset or behind it; -1 if nowhere. */
    int next(char sign, int from) {
        boolean occurs = ((sign < HALF ? low : high) & 1L << sign) != 0;
        for (int i = occurs ? index(from) : count; i < count; i++) {
            if (source.charAt(places[i]) == sign) {
                return places[i];
            }
        }
        return -1;
    }

    /** Where a sign stands twice side by side first; -1 if nowhere. */
    int nextDouble(char sign, int from) {
        int at = next(sign, from);
        while (at >= 0 && (at + 1 >= source.length() || source.charAt(at + 1) != sign)) {
            at = next(sign, at + 1);
        }
        return at;
    }

    /** True unless certainly no address stands in a piece of the page, or in what it stands for. */
    boolean mayHoldAddress(int from, int to) {
        for (int i = index(from); i < count && places[i] < to; i++) {
            switch (source.charAt(places[i])) {
                case ':', '@', '&', 'w' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** True if the parser takes a piece of the page's text as it stands: it holds no escape and no reference. */
    boolean standsAsWritten(int from, int to) {
        for (int i = index(from); i < count && places[i] < to; i++) {
            switch (source.charAt(places[i])) {
                case '&', '\\', '\0' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(places, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
