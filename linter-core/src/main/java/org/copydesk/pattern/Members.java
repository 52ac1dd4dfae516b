package org.copydesk.pattern;

/**
 * Which characters a part of a pattern can match: those of ASCII one by one, of all others only whether there may be any.
 *
 * @param low a bit for each of the first 64
 * @param high a bit for each of the next 64
 * @param others true if characters beyond may be among them
 */
record Members(long low, long high, boolean others) {

    static final Members NONE = new Members(0, 0, false);
    static final Members ALL = new Members(-1, -1, true);
    static final Members DIGITS = range('0', '9');
    static final Members CAPITALS = range('A', 'Z').plus(beyond());
    static final Members SMALL_LETTERS = range('a', 'z').plus(beyond());
    static final Members LETTERS = CAPITALS.plus(SMALL_LETTERS);
    static final Members NUMBERS = DIGITS.plus(beyond());
    static final Members WORD = LETTERS.plus(DIGITS).plus(of('_'));
    static final Members SPACE = range('\t', '\r').plus(of(' ')).plus(beyond());

    private static final int HALF = 64;
    private static final int ASCII = 128;

    /** Letters of which one beyond ASCII is a capital or a small form too: the Kelvin sign, the long s. */
    private static final Members FORMS = of('k').plus(of('K')).plus(of('s')).plus(of('S'));

    static Members of(int point) {
        return range(point, point);
    }

    /** @param to inclusive */
    static Members range(int from, int to) {
        long low = 0;
        long high = 0;
        for (int point = from; point <= to && point < ASCII; point++) {
            if (point < HALF) {
                low |= 1L << point;
            } else {
                high |= 1L << point;
            }
        }
        return new Members(low, high, to >= ASCII);
    }

    private static Members beyond() {
        return new Members(0, 0, true);
    }

    /** What a character of a pattern stands for: a blank, an apostrophe, a quotation mark and a dash for all of their kind. */
    static Members literal(int point) {
        return switch (point) {
            case ' ' -> SPACE;
            case '\'' -> of('\'').plus(of('`')).plus(beyond());
            case '"', '-' -> of(point).plus(beyond());
            default -> of(point);
        };
    }

    /** What a property such as {@code Lu} stands for; all where that is not known. */
    static Members ofProperty(String name) {
        return switch (name) {
            case "L" -> LETTERS;
            case "Lu" -> CAPITALS;
            case "Ll" -> SMALL_LETTERS;
            case "N", "Nd" -> NUMBERS;
            default -> ALL;
        };
    }

    Members plus(Members more) {
        return new Members(low | more.low, high | more.high, others || more.others);
    }

    /** All that are not among these, and of those beyond ASCII perhaps any. */
    Members not() {
        return new Members(~low, ~high, true);
    }

    /** With the capitals of small letters, and the reverse. */
    Members anyCase() {
        long letters = high & LETTERS.high;
        // A capital and its small letter lie 32 apart.
        long both = high | letters << 32 | letters >>> 32;
        Members cased = new Members(low, both, others);
        if (others) {
            return cased.plus(FORMS);
        }
        return (both & FORMS.high) == 0 ? cased : cased.plus(beyond());
    }

    boolean isAll() {
        return low == -1 && high == -1 && others;
    }

    boolean has(char unit) {
        if (unit < HALF) {
            return (low >>> unit & 1) != 0;
        }
        return unit < ASCII ? (high >>> unit & 1) != 0 : others;
    }
}
