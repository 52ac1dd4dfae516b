package org.copydesk.pattern;

/**
 * What the short forms of a pattern stand for. The library's own know ASCII only; and as in phrases, a blank, a quotation
 * mark or a dash of the pattern stands for every kind of it that texts have.
 */
final class CharacterClasses {

    /** Letters, digits and what goes on with them: what a word is made of. */
    static final String WORD = "\\p{L}\\p{M}\\p{N}_";

    /** True for a character of {@link #WORD}. */
    static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || point == '_'
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static final String SPACE =
            "\\t\\n\\x{b}\\f\\r \\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}";

    static final String DIGIT = "0-9";

    private static final String APOSTROPHE =
            "'\\x{60}\\x{b4}\\x{2b9}\\x{2bb}\\x{2bc}\\x{2bd}\\x{2018}-\\x{201b}\\x{2032}\\x{2035}";
    private static final String QUOTE = "\"\\x{ab}\\x{bb}\\x{201c}-\\x{201f}\\x{2033}\\x{2036}\\x{ff02}";
    private static final String DASH = "\\-\\x{2010}-\\x{2015}\\x{2212}";

    private CharacterClasses() {}

    /** What a character outside brackets stands for; the character itself, escaped where it must be. */
    static String widened(int point) {
        return switch (point) {
            case ' ' -> "[" + SPACE + "]";
            case '\'' -> "[" + APOSTROPHE + "]";
            case '"' -> "[" + QUOTE + "]";
            case '-' -> "[" + DASH + "]";
            default -> exact(point);
        };
    }

    /** The character itself, inside brackets or outside. */
    static String exact(int point) {
        boolean plain = Character.isLetterOrDigit(point) || point == '_' || point == ' ' || point > 127;
        return plain ? Character.toString(point) : "\\x{" + Integer.toHexString(point) + "}";
    }

    /** Members of the class that a letter behind a backslash names, for use inside brackets; empty if it names none. */
    static String members(char letter) {
        return switch (letter) {
            case 'd' -> DIGIT;
            case 's' -> SPACE;
            case 'w' -> WORD;
            default -> "";
        };
    }
}
