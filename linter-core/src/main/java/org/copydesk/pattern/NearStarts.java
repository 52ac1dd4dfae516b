package org.copydesk.pattern;

import com.google.re2j.Matcher;
import java.util.List;

/**
 * Tries a pattern only where a match may begin: right before a literal that woke it. A try ends at the first character that
 * does not fit, where a search through the text would begin anew at each of its characters.
 *
 * @param atEdge the pattern at the beginning of the text
 * @param inside the pattern behind the character that its guard asks for; the same if there is no guard
 * @param guarded true if {@code inside} takes in that character
 * @param wordStart true if no word may go on before a match
 */
record NearStarts(LazyPattern atEdge, LazyPattern inside, boolean guarded, boolean wordStart) {

    /** Farther before a literal, a search through the text is no slower. */
    static final int MOST_LEAD = 24;

    /**
     * Hands over each match from left to right; the matches proper, which are group 1, do not overlap. What would need the
     * text to be read too often is not told.
     *
     * @param starts of the literals, ascending
     * @param lead the most units of a match before its literal, runs of white space counted as one
     * @param look at the text
     * @param found takes a match and the offset in the text of what the matcher was given
     */
    void all(String text, List<Integer> starts, int lead, RegexSketch.Look look, Found found) {
        ReadLimit limit = ReadLimit.of(text.length());
        int at = 0;
        for (int literal : starts) {
            at = Math.max(at, Reach.before(text, literal, lead));
            while (at <= literal && !limit.isReached()) {
                int end = look.mayBegin(at) && mayBegin(text, at) ? tryAt(text, at, limit, found) : at;
                at = Math.max(end, at + 1);
            }
        }
    }

    /** What takes a match. */
    interface Found {
        void accept(Matcher matcher, int offset);
    }

    private boolean mayBegin(String text, int at) {
        if (at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
            return false;
        }
        return !wordStart || at == 0 || !CharacterClasses.isWord(text.codePointBefore(at));
    }

    /** The end of the match that begins at an offset; the offset itself if there is none. */
    private int tryAt(String text, int at, ReadLimit limit, Found found) {
        int offset = guarded && at > 0 ? text.offsetByCodePoints(at, -1) : at;
        CountedText rest = new CountedText(text, offset, text.length(), limit);
        Matcher matcher = (at == 0 ? atEdge : inside).matcher(rest);
        if (!matcher.find()) {
            return at;
        }
        found.accept(matcher, offset);
        return offset + matcher.end(1);
    }
}
