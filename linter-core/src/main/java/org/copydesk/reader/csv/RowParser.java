package org.copydesk.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parses rows as RFC 4180 has them: a cell that holds the delimiter, a line end or a quotation mark stands in quotation
 * marks, and such a mark in it is doubled. A text may come piece by piece: a row that is not at its end goes on where more
 * is there. Where quotation marks do not pair, as little is lost as can be, and no letter is looked at more than a few
 * times.
 */
final class RowParser {

    private static final char QUOTE = '"';
    private static final String UNDOUBLED =
            "inside quotation marks a quotation mark must be doubled, and this one is not";

    private final char delimiter;
    /** How many cells the rows have; 0 until that is known. */
    private int columns;

    private List<Row.Cell> cells = new ArrayList<>();
    private @Nullable Row row;
    private Row.@Nullable Slip slip;
    private int start;
    private int at;
    /** Where the quotation mark stands that opened the cell; -1 outside of such cells. */
    private int open = -1;
    /** True if it is known that the mark opens a cell. */
    private boolean certain;
    /** Up to here no quotation mark ends a cell: it is not looked for again. */
    private int unpaired;

    RowParser(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Tells how many cells a row has. */
    void columns(int count) {
        columns = count;
    }

    /** Sets out on the row that begins at an offset. */
    void begin(int offset) {
        cells = new ArrayList<>();
        row = null;
        slip = null;
        start = offset;
        at = offset;
        open = -1;
        unpaired = 0;
    }

    /**
     * Reads on.
     *
     * @param text what it was before, and perhaps more; it ends at a line's end
     * @param last true if no more will come
     * @return the row if its end is there
     */
    Optional<Row> goOn(CharSequence text, boolean last) {
        while (row == null) {
            if (open < 0) {
                int first = behindBlanks(text, at);
                open = first < text.length() && text.charAt(first) == QUOTE ? first : -1;
                certain = false;
                at = open < 0 ? at : first + 1;
            }
            if (open < 0) {
                int end = cellEnd(text, at);
                cell(text, new Span(at, end), false, end);
            } else if (!quoted(text, last)) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    /** Looks for the end of the cell that a quotation mark opened; false if it is not there yet. */
    private boolean quoted(CharSequence text, boolean last) {
        int close = close(text, at);
        if (close < 0) {
            at = text.length();
            if (last) {
                endless(text);
            }
            return last;
        }
        int end = behindBlanks(text, close + 1);
        if (isCellEnd(text, end)) {
            cell(text, new Span(open + 1, close), true, end);
        } else if (isInLine(text, open, close)) {
            inLine(text, close);
        } else if (!certain && isStray(text)) {
            stray(text);
        } else {
            certain = true;
            note(close, UNDOUBLED, Row.Harm.NONE);
            at = close + 1;
        }
        return true;
    }

    /** A cell whose quotation mark is followed by more in its line. */
    private void inLine(CharSequence text, int close) {
        note(close, UNDOUBLED, Row.Harm.NONE);
        int i = Math.max(close + 1, unpaired);
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            if (text.charAt(i) == QUOTE && isCellEnd(text, i + 1)) {
                cell(text, new Span(open + 1, i), true, i + 1);
                return;
            }
            i++;
        }
        unpaired = i;
        int end = cellEnd(text, close + 1);
        cell(text, new Span(open, end), false, end);
    }

    private void endless(CharSequence text) {
        if (!certain && isStray(text)) {
            stray(text);
            return;
        }
        note(open, "this quotation mark is never closed: all that follows was taken for one cell", Row.Harm.ENDLESS);
        cell(text, new Span(open + 1, text.length()), true, text.length());
    }

    /** Leaves the row at the end of the line in which its quotation mark opens. */
    private void stray(CharSequence text) {
        note(
                open,
                "this quotation mark is not closed in its row, which was left out; to stand in a cell it must be doubled",
                Row.Harm.STRAY);
        int end = lineEnd(text, open);
        cell(text, new Span(open, end), false, end);
    }

    private void note(int place, String message, Row.Harm harm) {
        if (slip == null || harm != Row.Harm.NONE) {
            slip = new Row.Slip(new Span(place, place + 1), message, harm);
        }
    }

    private void cell(CharSequence text, Span content, boolean quoted, int end) {
        cells.add(new Row.Cell(content, quoted));
        open = -1;
        at = end + 1;
        if (end >= text.length() || text.charAt(end) != delimiter) {
            row = new Row(cells, new Span(start, end), behindLineEnd(text, end), Optional.ofNullable(slip));
        }
    }

    /** True if the line behind the one with the open quotation mark is a row by itself: then the mark is none that opens. */
    private boolean isStray(CharSequence text) {
        int next = behindLineEnd(text, lineEnd(text, open));
        if (columns < 2 || next >= text.length()) {
            return false;
        }
        int end = lineEnd(text, next);
        int count = 1;
        boolean inside = false;
        for (int i = next; i < end; i++) {
            char unit = text.charAt(i);
            inside ^= unit == QUOTE;
            count += unit == delimiter && !inside ? 1 : 0;
        }
        return count == columns || inside && count > 1 && count < columns;
    }

    private static int close(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == QUOTE) {
                if (i + 1 >= text.length() || text.charAt(i + 1) != QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private int behindBlanks(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ' && delimiter != ' ') {
            i++;
        }
        return i;
    }

    private boolean isCellEnd(CharSequence text, int offset) {
        return offset >= text.length() || text.charAt(offset) == delimiter || isLineEnd(text.charAt(offset));
    }

    private int cellEnd(CharSequence text, int from) {
        int i = from;
        while (!isCellEnd(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isInLine(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }

    private static int behindLineEnd(CharSequence text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return two ? end + 2 : end + 1;
    }
}
