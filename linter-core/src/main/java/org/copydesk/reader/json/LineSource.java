package org.copydesk.reader.json;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text that is too large to hold, one after the other. Lines end at LF; a CR before it is blank. */
final class LineSource {

    /** Of a longer line, in UTF-16 units, only the beginning is given. */
    static final int LONGEST = 64 << 20;

    private static final int KEPT_OF_LONG = 1_000;
    private static final int BUFFER = 1 << 16;
    /** A line that has let the builder grow beyond this, in UTF-16 units, is not to keep the memory. */
    private static final int LARGE = 1 << 22;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private int number;
    private boolean cut;

    LineSource(Reader in) {
        this.in = in;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        restart();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineEnd();
            append(end);
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private void restart() {
        if (line.capacity() > LARGE) {
            line = new StringBuilder();
        }
        line.setLength(0);
        cut = false;
    }

    private boolean fill() throws IOException {
        while (at == filled) {
            at = 0;
            filled = 0;
            int read = in.read(buffer, 0, BUFFER);
            if (read < 0) {
                return false;
            }
            filled = read;
        }
        return true;
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int end) {
        if (!cut && (long) line.length() + end - at > LONGEST) {
            cut = true;
            line.setLength(KEPT_OF_LONG);
        }
        if (!cut) {
            line.append(buffer, at, end - at);
        }
    }

    /** The line without its line end. */
    String text() {
        return line.toString();
    }

    /** 1-based number of the line. */
    int number() {
        return number;
    }

    /** True if only the beginning of the line is given. */
    boolean isCut() {
        return cut;
    }
}
