package org.copydesk.reader.html;

/** White space as HTML has it, which is narrower than Unicode's: a no-break space is a letter to it. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }

    /** True for all that shows nothing: a paragraph may hold a no-break space so as not to be empty. */
    static boolean isBlank(char unit) {
        return isSpace(unit) || unit == '\u00A0' || unit == '\u200B' || unit == '\uFEFF' || Character.isSpaceChar(unit);
    }

    static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
