package org.copydesk.reader.asciidoc;

import java.util.EnumMap;
import java.util.Map;

/**
 * Finds where marks close. What has been looked for in vain is not looked for again, so that a paragraph of openings costs
 * no more than one of words.
 */
final class MarkFinder {

    private final String source;
    private final Map<Mark, Integer> vain = new EnumMap<>(Mark.class);
    private final Map<Mark, Integer> vainPairs = new EnumMap<>(Mark.class);

    MarkFinder(String source) {
        this.source = source;
    }

    /** How many units a mark at an offset has, and where it closes. */
    record Found(int length, int close) {}

    /** The closing of the mark at an offset; its length is 0 if it is none. */
    Found at(Mark mark, int at, int from, int limit) {
        char unit = mark.unit();
        boolean pair = at + 1 < limit && source.charAt(at + 1) == unit && !mark.isTight();
        if (pair) {
            int close = pairClose(mark, at, limit);
            if (close > at) {
                return new Found(2, close);
            }
        }
        boolean opens = at + 1 < limit
                && !Character.isWhitespace(source.charAt(at + 1))
                && (mark.isTight() || at == from || !isWord(source.charAt(at - 1)))
                && source.charAt(at + 1) != unit;
        int close = opens ? singleClose(mark, at, limit) : -1;
        return close > at ? new Found(1, close) : new Found(0, at);
    }

    private int pairClose(Mark mark, int at, int limit) {
        if (vainPairs.getOrDefault(mark, 0) >= limit) {
            return -1;
        }
        for (int i = at + 3; i + 1 < limit; i++) {
            if (source.charAt(i) == mark.unit() && source.charAt(i + 1) == mark.unit()) {
                return i;
            }
        }
        vainPairs.put(mark, limit);
        return -1;
    }

    private int singleClose(Mark mark, int at, int limit) {
        if (vain.getOrDefault(mark, 0) >= limit) {
            return -1;
        }
        for (int i = at + 2; i < limit; i++) {
            char unit = source.charAt(i);
            if (mark.isTight() && Character.isWhitespace(unit)) {
                return -1;
            }
            if (unit == mark.unit() && closes(mark, i, limit)) {
                return i;
            }
        }
        vain.put(mark, limit);
        return -1;
    }

    private boolean closes(Mark mark, int at, int limit) {
        boolean behind = mark.isTight() || at + 1 >= limit || !isWord(source.charAt(at + 1));
        return behind && !Character.isWhitespace(source.charAt(at - 1)) && source.charAt(at - 1) != '\\';
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '_' || Character.isSurrogate(unit);
    }
}
