package org.copydesk.text;

import java.util.Arrays;

/**
 * Finds line and column of an offset. Lines end at LF, CR LF or CR; the line end belongs to the line that it ends. A
 * byte order mark at the start of the first line is not counted as a column.
 */
public final class LineIndex {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int[] starts;
    private final int length;
    private final int firstLine;
    private final boolean byteOrderMark;

    private LineIndex(int[] starts, int length, int firstLine, boolean byteOrderMark) {
        this.starts = starts;
        this.length = length;
        this.firstLine = firstLine;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * Indexes a text.
     *
     * @param firstLine 1-based number of the text's first line in the file it is a part of
     */
    public static LineIndex of(String text, int firstLine) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int lines = 1;
        int length = text.length();
        int feed = text.indexOf('\n');
        int lone = loneReturn(text, 0);
        while (feed >= 0 || lone >= 0) {
            boolean isFeed = lone < 0 || feed >= 0 && feed < lone;
            int end = isFeed ? feed : lone;
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
            feed = isFeed ? text.indexOf('\n', end + 1) : feed;
            lone = isFeed ? lone : loneReturn(text, end + 1);
        }
        boolean marked = length > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return new LineIndex(Arrays.copyOf(starts, lines), length, firstLine, marked);
    }

    /** Where a CR stands without an LF behind it; -1 if nowhere. */
    private static int loneReturn(String text, int from) {
        int at = text.indexOf('\r', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at = text.indexOf('\r', at + 1);
        }
        return at;
    }

    /** Number of lines; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return starts.length;
    }

    /**
     * Line and column of an offset.
     *
     * @param offset 0-based, UTF-16 units; the text's length is allowed
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length + " units");
        }
        int row = row(offset);
        int column = offset - starts[row] + 1;
        return new Position(firstLine + row, row == 0 && byteOrderMark ? Math.max(1, column - 1) : column);
    }

    /**
     * The offset of a line and column, which may lie behind the line's end.
     *
     * @return 0-based, UTF-16 units; -1 if there is no such line
     */
    public int offset(Position position) {
        int row = position.line() - firstLine;
        if (row < 0 || row >= starts.length) {
            return -1;
        }
        int column = position.column() - 1;
        return starts[row] + (row == 0 && byteOrderMark ? column + 1 : column);
    }

    /** The line that holds an offset, without its line end. */
    public Span lineAt(CharSequence text, int offset) {
        int row = row(offset);
        int end = row + 1 < starts.length ? starts[row + 1] : length;
        while (end > starts[row] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(starts[row], end);
    }

    private int row(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
