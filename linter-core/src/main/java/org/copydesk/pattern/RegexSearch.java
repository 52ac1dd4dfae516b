package org.copydesk.pattern;

import com.google.re2j.Matcher;
import java.util.function.Consumer;
import org.copydesk.language.PhraseBounds;

/**
 * Finds the matches of a pattern that stand where they must. The conditions on what is beside a match are written into the
 * pattern, for trying the next place after a match that fails them would cost quadratic time. The match proper is group 1.
 *
 * @param peeks true if the pattern takes in a character before the match proper
 */
record RegexSearch(LazyPattern pattern, boolean peeks) {

    private static final String NO_WORD = "[^" + CharacterClasses.WORD + "]";
    private static final String END_MARK = "[" + PhraseBounds.END_MARKS + "]";
    private static final String MARKS = "[^\\p{L}\\p{N}]*";

    static RegexSearch of(Regex regex, Anchor anchor, Guards guards, boolean caseSensitive) {
        String before = before(regex, guards);
        String after = after(regex, guards);
        boolean sentence = anchor == Anchor.SENTENCE;
        String first = sentence ? "(?:^|" + END_MARK + ")" : "^";
        String last = sentence ? "(?:$|" + END_MARK + ")" : "$";
        String head = anchor.bindsStart() ? first + MARKS + "?" : before.isEmpty() ? "" : "(?:^|" + exact(before) + ")";
        String tail = anchor.bindsEnd() ? MARKS + last : end(after);
        return new RegexSearch(
                new LazyPattern(head + "(" + regex.written() + ")" + tail, caseSensitive), !head.isEmpty());
    }

    /** The same pattern where a match may stand anywhere, to be tried at single places. */
    static NearStarts nearStarts(Regex regex, Guards guards, boolean caseSensitive) {
        String before = before(regex, guards);
        String proper = "(" + regex.written() + ")" + end(after(regex, guards));
        LazyPattern atEdge = new LazyPattern("^" + proper, caseSensitive);
        LazyPattern inside = before.isEmpty() ? atEdge : new LazyPattern("^" + exact(before) + proper, caseSensitive);
        return new NearStarts(atEdge, inside, !before.isEmpty(), regex.wordStart());
    }

    private static String before(Regex regex, Guards guards) {
        return !guards.before().isEmpty() ? guards.before() : regex.wordStart() ? NO_WORD : "";
    }

    private static String after(Regex regex, Guards guards) {
        return !guards.after().isEmpty() ? guards.after() : regex.wordEnd() ? NO_WORD : "";
    }

    private static String end(String after) {
        return after.isEmpty() ? "" : "(?:$|" + exact(after) + ")";
    }

    /** A class whose capitals are no small letters. */
    private static String exact(String oneCharacter) {
        return "(?-i:" + oneCharacter + ")";
    }

    /**
     * Hands over each match in a range from left to right; the matches proper do not overlap. What is found after the range
     * has been read too often is not told.
     */
    void all(String text, Reach reach, Consumer<Matcher> found) {
        ReadLimit limit = ReadLimit.of(reach.to() - reach.from());
        Matcher matcher = pattern.matcher(new CountedText(text, 0, reach.to(), limit));
        int from = reach.from();
        int end = from;
        while (from <= reach.to() && !limit.isReached() && matcher.find(from)) {
            if (matcher.start(1) >= end) {
                found.accept(matcher);
            }
            end = Math.max(end, matcher.end(1));
            // The character before the next match may be the last one of this match.
            int next = peeks && end > 0 ? text.offsetByCodePoints(end, -1) : end;
            from = Math.max(next, from + 1);
        }
    }

    /** True if there is a match anywhere. */
    boolean finds(String text) {
        return pattern.matcher(text).find();
    }
}
