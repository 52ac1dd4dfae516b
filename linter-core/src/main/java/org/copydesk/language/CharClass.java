package org.copydesk.language;

/** What a UTF-16 unit is to the tokeniser. The first three classes are what words are made of. */
final class CharClass {
    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** Combining marks and invisible characters: part of a word that has begun, never the start of one. */
    static final byte MARK = 3;
    /** Han and kana: no blanks between words, so each is a word. */
    static final byte IDEOGRAPH = 4;

    static final byte SURROGATE = 5;
    static final byte APOSTROPHE = 6;
    static final byte HYPHEN = 7;
    static final byte DOT = 8;
    static final byte COMMA = 9;
    static final byte UNDERSCORE = 10;
    static final byte SPACE = 11;

    private static final int LIMIT = FoldTable.LIMIT;
    private static final byte[] TABLE = build();

    private CharClass() {}

    static byte of(char c) {
        return c < LIMIT ? TABLE[c] : beyond(c);
    }

    /** Whether the unit continues a word: letter, digit, mark, ideograph. */
    static boolean isWord(char c) {
        byte k = of(c);
        return k >= LETTER && k <= IDEOGRAPH;
    }

    static boolean isLetterOrDigit(char c) {
        byte k = of(c);
        return k == LETTER || k == DIGIT || k == IDEOGRAPH;
    }

    static boolean isMark(char c) {
        return of(c) == MARK;
    }

    static boolean isSpace(char c) {
        return of(c) == SPACE;
    }

    private static byte[] build() {
        byte[] table = new byte[LIMIT];
        for (char c = 0; c < LIMIT; c++) {
            table[c] = byType(c);
        }
        assign(table, "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201B\u2032", APOSTROPHE);
        assign(table, "-\u2010\u2011", HYPHEN);
        table['.'] = DOT;
        table[','] = COMMA;
        table['_'] = UNDERSCORE;
        return table;
    }

    private static void assign(byte[] table, String units, byte to) {
        for (int i = 0; i < units.length(); i++) {
            table[units.charAt(i)] = to;
        }
    }

    private static byte beyond(char c) {
        if (c >= '\u3400' && c <= '\u9FFF' && (c >= '\u4E00' || c <= '\u4DBF')) {
            return IDEOGRAPH;
        }
        if (c >= '\uAC00' && c <= '\uD7A3') {
            return LETTER;
        }
        byte k = byType(c);
        return k == LETTER && isUnspacedScript(c) ? IDEOGRAPH : k;
    }

    private static boolean isUnspacedScript(char c) {
        return (c >= '\u2E80' && c < '\u3130')
                || (c > '\u318F' && c <= '\u31FF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF66' && c <= '\uFF9F');
    }

    private static byte byType(char c) {
        if (Folding.isIgnorable(c)) {
            return MARK;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.SURROGATE -> SURROGATE;
            default -> Folding.fold(c) == ' ' ? SPACE : OTHER;
        };
    }
}
