package org.copydesk.pattern;

/** What a match must be of its block; marks, blanks and emoji beside it do not count. */
enum Anchor {
    ANYWHERE,
    /** It stands at the block's start. */
    START,
    /** It stands at the block's end. */
    END,
    /** It is the whole block. */
    BLOCK,
    /** It is a whole line of the block. */
    LINE,
    /** The block is nothing but such matches, several of them. */
    LIST;

    /**
     * True if no letter or digit stands between the match and where it must begin or end.
     *
     * @param text of the block; for lines, that of {@link LineText}
     */
    boolean holds(String text, int start, int end) {
        return switch (this) {
            case ANYWHERE, LIST -> true;
            case START -> begins(text, start, false);
            case END -> ends(text, end, false);
            case BLOCK -> begins(text, start, false) && ends(text, end, false);
            case LINE -> begins(text, start, true) && ends(text, end, true);
        };
    }

    /** Looks from the match outwards, so that many matches in one long line cost no more than the line. */
    private static boolean begins(String text, int start, boolean line) {
        for (int i = start; i > 0; i -= Character.charCount(text.codePointBefore(i))) {
            if (line && text.charAt(i - 1) == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(text.codePointBefore(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(String text, int end, boolean line) {
        for (int i = end; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (line && text.charAt(i) == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True if what it holds of has nothing before it but marks. */
    boolean bindsStart() {
        return this == START || this == BLOCK || this == LINE;
    }

    boolean bindsEnd() {
        return this == END || this == BLOCK || this == LINE;
    }

    static boolean isWordless(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
