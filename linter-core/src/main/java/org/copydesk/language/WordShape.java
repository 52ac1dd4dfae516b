package org.copydesk.language;

/** What the units of a word are like, as bits. */
final class WordShape {

    static final int CAPITALISED = 1;
    static final int ALL_CAPS = 2;
    static final int LOWER_CASE = 4;
    /** A capital stands right behind a small letter or a digit. */
    static final int INNER_CAPITAL = 8;

    static final int DIGIT = 16;
    /** Digits, dots and commas only. */
    static final int NUMBER = 32;

    static final int HYPHEN = 64;
    /** A unit that is no ASCII character. */
    static final int BEYOND_ASCII = 128;

    private WordShape() {}

    /** @param end exclusive, behind {@code start} */
    static byte of(char[] text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int others = 0;
        int shape = 0;
        boolean behind = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                small++;
                behind = true;
            } else if (c >= 'A' && c <= 'Z') {
                capitals++;
                shape |= i == start ? CAPITALISED : behind ? INNER_CAPITAL : 0;
                behind = false;
            } else if (c >= '0' && c <= '9') {
                shape |= DIGIT;
                behind = true;
            } else if (c < 128) {
                shape |= c == '-' ? HYPHEN : 0;
                others += c == '.' || c == ',' ? 0 : 1;
                behind = false;
            } else {
                return beyondAscii(text, start, end);
            }
        }
        return (byte) (shape | byCounts(capitals, small, others));
    }

    /** As {@link #of}, for any word. */
    private static byte beyondAscii(char[] text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int others = 0;
        int shape = BEYOND_ASCII;
        boolean behind = false;
        int units;
        for (int i = start; i < end; i += units) {
            int c = Character.codePointAt(text, i, end);
            units = Character.charCount(c);
            byte kind = units == 2 ? CharClass.OTHER : CharClass.of((char) c);
            boolean capital = isCapital(c);
            boolean lower = !capital && Character.isLowerCase(c);
            capitals += capital ? 1 : 0;
            small += lower ? 1 : 0;
            if (capital) {
                shape |= i == start ? CAPITALISED : behind ? INNER_CAPITAL : 0;
            }
            if (kind == CharClass.DIGIT) {
                shape |= DIGIT;
            } else if (kind == CharClass.HYPHEN) {
                shape |= HYPHEN;
            }
            others += lower || capital || kind == CharClass.DIGIT || c == '.' || c == ',' ? 0 : 1;
            behind = lower || kind == CharClass.DIGIT;
        }
        return (byte) (shape | byCounts(capitals, small, others));
    }

    private static int byCounts(int capitals, int small, int others) {
        if (small > 0) {
            return capitals == 0 ? LOWER_CASE : 0;
        }
        if (capitals > 0) {
            return capitals >= 2 ? ALL_CAPS : 0;
        }
        return others == 0 ? NUMBER : 0;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
