package org.copydesk.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.SourceId;
import org.copydesk.text.Span;

/** Tells what stands between the cells of a table. */
final class Delimiter {

    private static final String USUAL = ",;\t|";
    private static final String TABS = ".tsv";
    /** How spreadsheets write the delimiter into a first line of its own. */
    private static final String TOLD = "sep=";

    private Delimiter() {}

    /** Offset of the first row: behind a byte order mark and a line that tells the delimiter. */
    static int firstRow(CharSequence text) {
        int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        if (!isTold(text, start)) {
            return start;
        }
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            i++;
        }
        return i < text.length() ? i + 1 : start;
    }

    /** The one that the file tells, or that makes most of its first row: known names, then cells. */
    static char of(SourceId id, CharSequence text, FieldMap fields) {
        int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        if (isTold(text, start)) {
            return text.charAt(start + TOLD.length());
        }
        if (id.path().toLowerCase(Locale.ROOT).contains(TABS)) {
            return '\t';
        }
        int first = start;
        while (first < text.length() && (text.charAt(first) == '\n' || text.charAt(first) == '\r')) {
            first++;
        }
        char best = ',';
        int most = 0;
        for (char candidate : USUAL.toCharArray()) {
            int worth = worth(text, first, candidate, fields);
            if (worth > most) {
                best = candidate;
                most = worth;
            }
        }
        return best;
    }

    private static int worth(CharSequence text, int start, char delimiter, FieldMap fields) {
        RowParser parser = new RowParser(delimiter);
        parser.begin(start);
        List<String> names = new ArrayList<>();
        for (Row.Cell cell : parser.goOn(text, true).orElseThrow().cells()) {
            names.add(name(text, cell.content()));
        }
        return Columns.of(names, fields).known() * 1_000 + Math.min(names.size(), 999);
    }

    /** What a cell of the first row says, short: a text of its length is no name. */
    static String name(CharSequence text, Span cell) {
        int end = Math.min(cell.end(), cell.start() + Columns.LONGEST_NAME);
        return text.subSequence(cell.start(), end).toString().strip();
    }

    private static boolean isTold(CharSequence text, int start) {
        int mark = start + TOLD.length();
        if (mark >= text.length() || !text.subSequence(start, mark).toString().equalsIgnoreCase(TOLD)) {
            return false;
        }
        return mark + 1 == text.length() || text.charAt(mark + 1) == '\n' || text.charAt(mark + 1) == '\r';
    }
}
