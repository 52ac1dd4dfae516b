package org.copydesk.language;

/** The scripts that are told apart, by the letters of the basic plane. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    DEVANAGARI,
    THAI,
    HAN,
    KANA,
    HANGUL,
    OTHER;

    static Script of(char c) {
        if (c < '\u0250' || (c >= '\u1E00' && c <= '\u1EFF')) {
            return LATIN;
        }
        if (c <= '\u0E7F') {
            return alphabet(c);
        }
        if (c >= '\u3040' && c <= '\u30FF') {
            return KANA;
        }
        if ((c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF')) {
            return HAN;
        }
        return c >= '\uAC00' && c <= '\uD7A3' ? HANGUL : OTHER;
    }

    private static Script alphabet(char c) {
        if (c >= '\u0370' && c < '\u0400') {
            return GREEK;
        }
        if (c >= '\u0400' && c < '\u0530') {
            return CYRILLIC;
        }
        if (c >= '\u0590' && c < '\u0600') {
            return HEBREW;
        }
        if (c >= '\u0600' && c < '\u0780') {
            return ARABIC;
        }
        if (c >= '\u0900' && c < '\u0980') {
            return DEVANAGARI;
        }
        return c >= '\u0E00' ? THAI : OTHER;
    }
}
