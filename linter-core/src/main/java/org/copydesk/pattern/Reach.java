package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Folding;

/**
 * A range of a text in which matches that hold a literal must lie: as far on both sides of the literal as a match is long,
 * and on to the first letter or digit beyond, so that what is asked of a match's neighbours can be seen. The longest
 * paragraph is then read only around what woke the rule.
 */
record Reach(int from, int to) {

    /**
     * The ranges around some literals, disjoint and ascending.
     *
     * @param starts where the literals start, ascending
     * @param ends where they end, by the same order
     * @param most the most units of a match, runs of white space counted as one; {@link RegexLength#UNBOUNDED} gives the whole
     *     text
     */
    static List<Reach> around(String text, List<Integer> starts, List<Integer> ends, int most) {
        if (most >= text.length()) {
            return List.of(new Reach(0, text.length()));
        }
        List<Reach> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Reach next = new Reach(beyond(text, ends.get(i), most), behind(text, starts.get(i), most));
            Reach last = all.isEmpty() ? next : all.get(all.size() - 1);
            if (!all.isEmpty() && next.from <= last.to) {
                all.set(all.size() - 1, new Reach(Math.min(last.from, next.from), Math.max(last.to, next.to)));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    /** So many units before an offset, runs of white space counted as one; the beginning of the text if there are fewer. */
    static int before(String text, int at, int most) {
        int from = at;
        int left = most;
        while (from > 0 && (left > 0 || isRun(text, from - 1))) {
            left -= isRun(text, from - 1) ? 0 : 1;
            from--;
        }
        return from;
    }

    private static int beyond(String text, int at, int most) {
        int from = before(text, at, most);
        while (from > 0) {
            int unit = text.codePointBefore(from);
            from -= Character.charCount(unit);
            if (Character.isLetterOrDigit(unit)) {
                break;
            }
        }
        return from;
    }

    private static int behind(String text, int at, int most) {
        int to = ahead(text, at, most);
        while (to < text.length()) {
            int unit = text.codePointAt(to);
            to += Character.charCount(unit);
            if (Character.isLetterOrDigit(unit)) {
                break;
            }
        }
        return to;
    }

    /** So many units behind an offset, by the same count; the end of the text if there are fewer. */
    static int ahead(String text, int at, int most) {
        int to = at;
        int left = most;
        while (to < text.length() && (left > 0 || isRun(text, to))) {
            left -= isRun(text, to) ? 0 : 1;
            to++;
        }
        return to;
    }

    /** White space with more of it behind: a blank of a pattern stands for all of it. */
    private static boolean isRun(String text, int at) {
        return isBlank(text, at) && at + 1 < text.length() && isBlank(text, at + 1);
    }

    private static boolean isBlank(String text, int at) {
        char unit = text.charAt(at);
        if (unit > ' ' && unit < '\u007F') {
            return false;
        }
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Folding.fold(unit) == ' ';
    }
}
