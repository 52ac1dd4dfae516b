package org.copydesk.rules.names;

/** Letters of Cyrillic and Greek that look like Latin ones. */
final class Lookalikes {

    private static final String CYRILLIC = "аеорсухіјѕԁԛԝһӏАВЕКМНОРСТХІЈЅЗУԌԚԜҮӀ";
    private static final String LATIN_OF_CYRILLIC = "aeopcyxijsdqwhlABEKMHOPCTXIJS3YGQWYI";
    private static final String GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN_OF_GREEK = "oABEZHIKMNOPTYX";

    private Lookalikes() {}

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c < '\u0530';
    }

    static boolean isGreek(char c) {
        return c >= '\u0370' && c < '\u0400' && Character.isLetter(c);
    }

    static boolean isLatin(char c) {
        return (c < '\u0250' || c >= '\u1E00' && c <= '\u1EFF') && Character.isLetter(c);
    }

    /** Whether a letter is of a script that no word shares with Latin: Armenian, Cherokee, full-width Latin. */
    static boolean isStranger(char c) {
        return c >= '\u0531' && c < '\u0590' || c >= '\u13A0' && c < '\u1400' || c >= '\uAB70' && c < '\uABC0';
    }

    /** The Latin letter that a Cyrillic or Greek one looks like; the character itself if there is none. */
    static char latin(char c) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
            return LATIN_OF_CYRILLIC.charAt(at);
        }
        at = GREEK.indexOf(c);
        return at < 0 ? c : LATIN_OF_GREEK.charAt(at);
    }

    /** The Cyrillic letter that a Latin one looks like; the character itself if there is none. */
    static char cyrillic(char c) {
        int at = LATIN_OF_CYRILLIC.indexOf(c);
        return at < 0 ? c : CYRILLIC.charAt(at);
    }

    /** The script's name, for messages. */
    static String script(char c) {
        if (isCyrillic(c)) {
            return "Cyrillic";
        }
        if (isGreek(c)) {
            return "Greek";
        }
        if (isLatin(c)) {
            return "Latin";
        }
        return c < '\u0590' ? "Armenian" : "Cherokee";
    }
}
