package org.copydesk.pattern;

import org.copydesk.language.PhraseBounds;

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
    /** It is a whole sentence of a line: an end mark, or the line's edge, stands on both sides. */
    SENTENCE,
    /** The block is nothing but such matches, several of them. */
    LIST;

    /**
     * True if no letter or digit stands between the match and where it must begin or end.
     *
     * @param text of the block; for lines, that of {@link LineText}
     */
    boolean holds(String text, int start, int end) {
        return (!bindsStart() || begins(text, start, edges())) && (!bindsEnd() || ends(text, end, edges()));
    }

    /** What a match may stand beside as if the text began or ended there. */
    PhraseBounds.Edge edge() {
        return this == SENTENCE
                ? PhraseBounds.Edge.SENTENCE
                : this == LINE ? PhraseBounds.Edge.LINE : PhraseBounds.Edge.TEXT;
    }

    /**
     * Where a literal stands of which no match has more before it, nor behind it, than so many units.
     *
     * @param before {@link PhraseBounds#ANY} if it may be any number
     */
    PhraseBounds bounds(int before, int behind) {
        return new PhraseBounds(
                edge(), bindsStart() ? before : PhraseBounds.ANY, bindsEnd() ? behind : PhraseBounds.ANY);
    }

    /** True if a match may stand beside it as if the text began or ended there. */
    boolean isEdge(char unit) {
        return edges().indexOf(unit) >= 0;
    }

    private String edges() {
        return edge().units();
    }

    /** Looks from the match outwards, so that many matches in one long line cost no more than the line. */
    private static boolean begins(String text, int start, String edges) {
        for (int i = start; i > 0; i -= Character.charCount(text.codePointBefore(i))) {
            if (edges.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(text.codePointBefore(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(String text, int end, String edges) {
        for (int i = end; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (edges.indexOf(text.charAt(i)) >= 0) {
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
        return this == START || this == BLOCK || isInLine();
    }

    boolean bindsEnd() {
        return this == END || this == BLOCK || isInLine();
    }

    /** True if the edges of lines bound it. */
    boolean isInLine() {
        return this == LINE || this == SENTENCE;
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
