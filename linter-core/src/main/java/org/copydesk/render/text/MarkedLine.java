package org.copydesk.render.text;

import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.render.Glyph;
import org.copydesk.render.Glyphs;

/**
 * A line of a source with a place in it, cut to fit a terminal.
 *
 * @param before what is shown before the place
 * @param marked the place
 * @param after what is shown behind it
 * @param indent cells of {@code before}
 * @param width cells to underline, at least 1
 */
record MarkedLine(String before, String marked, String after, int indent, int width) {

    /** The line in which a place begins, in at most so many cells. */
    static MarkedLine first(Location location, int cells) {
        String before = withoutByteOrderMark(location);
        String excerpt = location.excerpt();
        int lineEnd = lineEnd(excerpt, 0);
        boolean complete = lineEnd == location.span().length();
        String after = complete ? location.after() : "";
        boolean moreBefore = location.start().column() - 1 > before.length();
        boolean moreAfter = complete ? after.length() >= Location.CONTEXT_LIMIT - 1 : lineEnd == excerpt.length();
        String line = before + excerpt.substring(0, lineEnd) + after;
        int end = before.length() + lineEnd;
        List<Glyph> glyphs = Glyphs.of(line);
        if (isUnusualBlank(excerpt)) {
            glyphs.replaceAll(
                    glyph -> before.length() <= glyph.start() && glyph.end() <= end ? glyph.byName(line) : glyph);
        }
        return new Window(glyphs, before.length(), end).cut(cells, moreBefore, moreAfter);
    }

    /** Blanks that are not the common one are shown by name where they are all that is marked. */
    private static boolean isUnusualBlank(String excerpt) {
        boolean unusual = false;
        for (int i = 0; i < excerpt.length(); i++) {
            if (!Character.isSpaceChar(excerpt.charAt(i))) {
                return false;
            }
            unusual |= excerpt.charAt(i) != ' ';
        }
        return unusual;
    }

    /** A further line of a place, marked as a whole. */
    static MarkedLine further(String line, int cells) {
        return new Window(Glyphs.of(line), 0, line.length()).cut(cells, false, false);
    }

    /** Offset of the first line end from an offset on; the text's length if there is none. */
    static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** A byte order mark is no part of the first line's text, and columns do not count it. */
    private static String withoutByteOrderMark(Location location) {
        String before = location.before();
        boolean atFileStart = location.start().line() == 1 && location.span().start() == before.length();
        return atFileStart && before.startsWith("\uFEFF") ? before.substring(1) : before;
    }
}
