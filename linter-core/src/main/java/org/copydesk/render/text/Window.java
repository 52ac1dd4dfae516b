package org.copydesk.render.text;

import java.util.List;
import org.copydesk.render.Glyph;

/** Chooses which glyphs of a line are shown around a place: the place first, then as much as fits on either side. */
final class Window {

    private static final String ELLIPSIS = "…";
    /** How far a cut may move to fall between two words, in glyphs. */
    private static final int WORD_REACH = 12;

    private final List<Glyph> glyphs;
    private final int markStart;
    private final int markEnd;

    /** First and last (exclusive) glyph shown. */
    private int low;

    private int high;

    /**
     * A line and the place in it.
     *
     * @param start UTF-16 units of the line; a glyph that the place touches belongs to it as a whole
     * @param end exclusive
     */
    Window(List<Glyph> glyphs, int start, int end) {
        this.glyphs = glyphs;
        int first = 0;
        while (first < glyphs.size() && glyphs.get(first).end() <= start) {
            first++;
        }
        int last = first;
        while (last < glyphs.size() && glyphs.get(last).start() < end) {
            last++;
        }
        this.markStart = first;
        this.markEnd = last;
        this.low = first;
        this.high = last;
    }

    /**
     * Cuts the line.
     *
     * @param moreBefore true if the source's line has more before the glyphs
     * @param moreAfter true if it has more behind them
     */
    MarkedLine cut(int cells, boolean moreBefore, boolean moreAfter) {
        int first = firstWorthShowing(moreBefore);
        int last = lastWorthShowing(moreAfter);
        int ellipses = (moreBefore ? 1 : 0) + (moreAfter ? 1 : 0);
        if (width(first, last) + ellipses <= cells) {
            low = first;
            high = last;
        } else {
            choose(first, last, cells - 2);
        }
        return line(low > first || moreBefore, high < last || moreAfter);
    }

    /** Indentation of the line is left out. */
    private int firstWorthShowing(boolean moreBefore) {
        int first = 0;
        while (!moreBefore && first < markStart && glyphs.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private int lastWorthShowing(boolean moreAfter) {
        int last = glyphs.size();
        while (!moreAfter && last > markEnd && glyphs.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private void choose(int first, int last, int room) {
        int marked = width(markStart, markEnd);
        int left = width(first, markStart);
        int spare = Math.max(room / 6, room - marked);
        int right = marked > room - spare ? 0 : width(markEnd, last);
        int wantedLeft = Math.min(left, Math.max(spare / 2, spare - right));
        low = markStart;
        for (int used = 0; low > first && used + glyphs.get(low - 1).width() <= wantedLeft; low--) {
            used += glyphs.get(low - 1).width();
        }
        low = toWordStart(low, first);
        high = markStart;
        for (int used = width(low, markStart);
                high < last && used + glyphs.get(high).width() <= room;
                high++) {
            used += glyphs.get(high).width();
        }
        high = toWordEnd(high, last);
    }

    private int toWordStart(int from, int first) {
        if (from == first || glyphs.get(from - 1).isBlank()) {
            return from;
        }
        int limit = Math.min(markStart, from + WORD_REACH);
        for (int i = from; i < limit; i++) {
            if (glyphs.get(i).isBlank()) {
                return i + 1;
            }
        }
        return from;
    }

    private int toWordEnd(int from, int last) {
        int limit = Math.max(markEnd, from - WORD_REACH);
        for (int i = from; from < last && i > limit; i--) {
            if (glyphs.get(i).isBlank()) {
                return i;
            }
        }
        return from;
    }

    private MarkedLine line(boolean cutBefore, boolean cutAfter) {
        int markShown = Math.min(markEnd, high);
        String before = (cutBefore ? ELLIPSIS : "") + shown(low, markStart);
        String after = shown(markShown, high) + (cutAfter ? ELLIPSIS : "");
        int indent = (cutBefore ? 1 : 0) + width(low, markStart);
        return new MarkedLine(
                before, shown(markStart, markShown), after, indent, Math.max(1, width(markStart, markShown)));
    }

    private String shown(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(glyphs.get(i).shown());
        }
        return text.toString();
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += glyphs.get(i).width();
        }
        return width;
    }
}
