package org.copydesk.reader.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The rows of a table that is too large to hold, one after the other, each with its text. */
final class RowSource {

    /** Of a longer line only the beginning is held, and a longer row is not gone on with, in UTF-16 units. */
    static final int LONGEST = 16 << 20;

    private static final int KEPT_OF_LONG = 1_000;
    private static final int BUFFER = 1 << 16;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int read;
    /** Whole lines; the row at hand begins at {@link #start}. */
    private StringBuilder window = new StringBuilder();

    private int start;
    private int line = 1;
    private boolean cut;

    RowSource(Reader in) {
        this.in = in;
    }

    /** Takes in the first line in which anything stands; false if there is none. */
    boolean open() throws IOException {
        while (more()) {
            if (!window.toString().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The lines that are held. */
    CharSequence window() {
        return window;
    }

    /** The next row; empty if there is none. */
    Optional<Row> next(RowParser parser) throws IOException {
        trim();
        if (start == window.length() && !more()) {
            return Optional.empty();
        }
        parser.begin(start);
        Optional<Row> row = parser.goOn(window, false);
        while (row.isEmpty()) {
            boolean goesOn = window.length() - start < LONGEST && !cut && more();
            row = parser.goOn(window, !goesOn);
        }
        return row.map(found -> found.movedBack(start));
    }

    /** Goes behind the next so many units, and gives them. */
    String take(int units) {
        String text = window.substring(start, start + units);
        for (int i = 0; i < units; i++) {
            char unit = text.charAt(i);
            boolean two = unit == '\r' && i + 1 < units && text.charAt(i + 1) == '\n';
            line += unit == '\n' || unit == '\r' && !two ? 1 : 0;
        }
        start += units;
        return text;
    }

    /** Goes behind all that is held, and gives it: a line was too long to be held whole. */
    String takeCut() {
        cut = false;
        return take(window.length() - start);
    }

    /** True if the last line that is held is the beginning of one. */
    boolean isCut() {
        return cut;
    }

    /** 1-based number of the line with which the next row begins. */
    int line() {
        return line;
    }

    private void trim() {
        if (start == window.length() && window.capacity() > BUFFER << 4) {
            window = new StringBuilder();
            start = 0;
        } else if (start > window.length() / 2) {
            window.delete(0, start);
            start = 0;
        }
    }

    /** Takes in a line; false if there is none. */
    private boolean more() throws IOException {
        int before = window.length();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = read;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < filled;
            int next = whole ? end + 1 : end;
            append(before, next);
            read = next;
            if (whole) {
                break;
            }
        }
        return any;
    }

    private void append(int before, int next) {
        if (window.length() - before + next - read > LONGEST) {
            cut = true;
            window.setLength(Math.min(window.length(), before + KEPT_OF_LONG));
        }
        if (!cut) {
            window.append(buffer, read, next - read);
        } else if (buffer[next - 1] == '\n') {
            window.append('\n');
        }
    }

    private boolean fill() throws IOException {
        if (read == filled) {
            read = 0;
            filled = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return read < filled;
    }
}
