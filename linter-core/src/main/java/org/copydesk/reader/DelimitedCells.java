package org.copydesk.reader;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** The cells of a small table in a document, quoted or not, whose delimiter is told. All offsets are units of the source. */
public final class DelimitedCells {

    private final String source;
    private final int end;
    private final char delimiter;
    private final List<Span> cells = new ArrayList<>();
    private int at;

    private DelimitedCells(String source, Span part, char delimiter) {
        this.source = source;
        this.at = part.start();
        this.end = part.end();
        this.delimiter = delimiter;
    }

    /** All cells that hold something, without their quotation marks. */
    public static List<Span> in(String source, Span part, char delimiter) {
        DelimitedCells read = new DelimitedCells(source, part, delimiter);
        while (read.at < read.end) {
            read.cell();
        }
        return read.cells;
    }

    private void cell() {
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        boolean quoted = at < end && source.charAt(at) == '"';
        int from = quoted ? at + 1 : at;
        int to = quoted ? quotedEnd(from) : plainEnd(from);
        at = Math.max(plainEnd(to), from);
        if (at < end) {
            at++;
        }
        int last = to;
        while (last > from && Character.isWhitespace(source.charAt(last - 1))) {
            last--;
        }
        if (last > from) {
            cells.add(new Span(from, last));
        }
    }

    private int quotedEnd(int from) {
        int i = from;
        while (i < end) {
            boolean quote = source.charAt(i) == '"';
            boolean doubled = quote && i + 1 < end && source.charAt(i + 1) == '"';
            if (quote && !doubled) {
                return i;
            }
            i += doubled ? 2 : 1;
        }
        return end;
    }

    private int plainEnd(int from) {
        int i = from;
        while (i < end && source.charAt(i) != delimiter && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
