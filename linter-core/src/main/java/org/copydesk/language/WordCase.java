package org.copydesk.language;

/** What the capitals of a word are like, as bits. */
final class WordCase {

    static final int CAPITALISED = 1;
    static final int ALL_CAPS = 2;
    static final int LOWER_CASE = 4;

    private WordCase() {}

    /** @param end exclusive, behind {@code start} */
    static byte of(String text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int shape = isCapital(text.codePointAt(start)) ? CAPITALISED : 0;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isCapital(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
            at += Character.charCount(c);
        }
        if (small == 0) {
            shape |= capitals >= 2 ? ALL_CAPS : 0;
        } else {
            shape |= capitals == 0 ? LOWER_CASE : 0;
        }
        return (byte) shape;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
