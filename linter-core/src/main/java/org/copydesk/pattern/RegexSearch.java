package org.copydesk.pattern;

import com.google.re2j.Matcher;
import java.util.function.Consumer;

/**
 * Finds the matches of a pattern that stand where they must. The conditions on what is beside a match are written into the
 * pattern, for trying the next place after a match that fails them would cost quadratic time. The match proper is group 1.
 *
 * @param peeks true if the pattern takes in a character before the match proper
 */
record RegexSearch(LazyPattern pattern, boolean peeks) {

    /**
     * How often a text may be read. Finding one match takes linear time, but each of many may take a look at the whole rest:
     * {@code a(.*b)?} does.
     */
    private static final int MOST_READINGS = 16;

    private static final int LEAST_READS = 100_000;

    private static final String NO_WORD = "[^" + CharacterClasses.WORD + "]";
    private static final String END_MARK = "[" + Anchor.END_MARKS + "]";
    private static final String MARKS = "[^\\p{L}\\p{N}]*";

    static RegexSearch of(Regex regex, Anchor anchor, Guards guards, boolean caseSensitive) {
        String before = !guards.before().isEmpty() ? guards.before() : regex.wordStart() ? NO_WORD : "";
        String after = !guards.after().isEmpty() ? guards.after() : regex.wordEnd() ? NO_WORD : "";
        boolean sentence = anchor == Anchor.SENTENCE;
        String first = sentence ? "(?:^|" + END_MARK + ")" : "^";
        String last = sentence ? "(?:$|" + END_MARK + ")" : "$";
        String head = anchor.bindsStart() ? first + MARKS + "?" : before.isEmpty() ? "" : "(?:^|(?-i:" + before + "))";
        String tail = anchor.bindsEnd() ? MARKS + last : after.isEmpty() ? "" : "(?:$|(?-i:" + after + "))";
        return new RegexSearch(
                new LazyPattern(head + "(" + regex.written() + ")" + tail, caseSensitive), !head.isEmpty());
    }

    /**
     * Hands over each match in a range from left to right; the matches proper do not overlap. What is found after the range
     * has been read too often is not told.
     */
    void all(String text, Reach reach, Consumer<Matcher> found) {
        CountedText counted = new CountedText(text, reach.to());
        long limit = LEAST_READS + (long) MOST_READINGS * (reach.to() - reach.from());
        Matcher matcher = pattern.matcher(counted);
        int from = reach.from();
        int end = from;
        while (from <= reach.to() && counted.reads() <= limit && matcher.find(from)) {
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
