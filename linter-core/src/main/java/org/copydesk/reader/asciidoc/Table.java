package org.copydesk.reader.asciidoc;

import org.copydesk.article.Role;
import org.copydesk.reader.DelimitedCells;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** Reads the cells of a table, each behind its bar. */
final class Table {

    private final String source;
    private final SourceLines lines;
    private final Galley galley;

    Table(String source, SourceLines lines, Galley galley) {
        this.source = source;
        this.lines = lines;
        this.galley = galley;
    }

    /**
     * Reads lines {@code [first, end)}.
     *
     * @param mark what the table's own lines begin with: a bar, or the delimiter of its cells
     */
    void read(int first, int end, char mark) {
        int limit = lines.start(end);
        int bar = next(lines.start(first), limit);
        if (mark != '|' || bar == limit) {
            // A table between bars that holds none says in its attributes that it is a list of values.
            Span rows = new Span(lines.start(first), limit);
            DelimitedCells.in(source, rows, mark == ':' ? ':' : ',')
                    .forEach(cell -> galley.text(Role.TABLE_CELL, cell, cell));
            return;
        }
        while (bar < limit) {
            int behind = next(bar + 1, limit);
            cell(bar + 1, behind < limit ? specStart(bar + 1, behind) : limit);
            bar = behind;
        }
    }

    private int next(int from, int limit) {
        int i = from;
        while (i < limit && !(source.charAt(i) == '|' && (i == 0 || source.charAt(i - 1) != '\\'))) {
            i++;
        }
        return i;
    }

    /** Where what is said of the next cell begins, right before its bar: {@code 2+^.>s|}. */
    private int specStart(int from, int bar) {
        int i = bar;
        while (i > from && "0123456789.+*<^>adehlmsv".indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        boolean own = i == from || Character.isWhitespace(source.charAt(i - 1));
        return own ? i : bar;
    }

    private void cell(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Span text = new Span(start, end);
            galley.text(Role.TABLE_CELL, text, text);
        }
    }
}
