package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.DelimitedCells;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** Reads tables that are drawn: with bars, or with rules over columns. */
final class Tables {

    private final String source;
    private final SourceLines lines;
    private final Galley galley;

    Tables(String source, SourceLines lines, Galley galley) {
        this.source = source;
        this.lines = lines;
        this.galley = galley;
    }

    /** True for {@code +---+---+}. */
    boolean isGrid(int line) {
        String text = lines.text(line).strip();
        return text.length() > 2
                && text.startsWith("+")
                && text.endsWith("+")
                && text.chars().allMatch(unit -> "+-=".indexOf(unit) >= 0);
    }

    /** True for {@code ====  ====}. */
    boolean isColumns(int line) {
        String text = lines.text(line).strip();
        return text.startsWith("=") && text.contains("= ") && text.chars().allMatch(unit -> unit == '=' || unit == ' ');
    }

    /** Reads the table that begins with a line; gives the number of the line behind it. */
    int grid(int first) {
        int end = first;
        List<Integer> rows = new ArrayList<>();
        while (end < lines.count()
                && !lines.isBlank(end)
                && "+|".indexOf(source.charAt(lines.content(end).start())) >= 0) {
            if (isGrid(end)) {
                row(rows);
                rows.clear();
            } else {
                rows.add(end);
            }
            end++;
        }
        row(rows);
        return end;
    }

    private void row(List<Integer> rows) {
        List<List<Span>> cells = new ArrayList<>();
        for (int line : rows) {
            int from = lines.content(line).start() + 1;
            int cell = 0;
            for (int i = from; i < lines.end(line); i++) {
                if (source.charAt(i) == '|') {
                    add(cells, cell++, new Span(from, i));
                    from = i + 1;
                }
            }
            add(cells, cell, new Span(Math.min(from, lines.end(line)), lines.end(line)));
        }
        cells.forEach(this::cell);
    }

    private static void add(List<List<Span>> cells, int cell, Span piece) {
        while (cells.size() <= cell) {
            cells.add(new ArrayList<>());
        }
        cells.get(cell).add(piece);
    }

    private void cell(List<Span> pieces) {
        List<Span> texts = pieces.stream()
                .map(this::stripped)
                .filter(each -> !each.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        galley.inline().begin();
        texts.forEach(galley.inline()::below);
        Span whole = texts.get(0).union(texts.get(texts.size() - 1));
        galley.set(Role.TABLE_CELL, Place.FLOW, galley.inline().finish(), 0, whole);
    }

    private Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Reads the table that begins with a rule over columns; gives the number of the line behind it. */
    int columns(int first) {
        List<Integer> starts = starts(first);
        int end = first + 1;
        int rules = 1;
        while (end < lines.count() && !(lines.isBlank(end) && rules > 1 && isColumns(end - 1))) {
            boolean rule = !lines.isBlank(end) && isColumns(end);
            rules += rule ? 1 : 0;
            if (!rule && !lines.isBlank(end)) {
                columnCells(end, starts);
            }
            end++;
        }
        return end;
    }

    private List<Integer> starts(int line) {
        String text = lines.text(line);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=' && (i == 0 || text.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }

    private void columnCells(int line, List<Integer> starts) {
        int begin = lines.start(line);
        for (int i = 0; i < starts.size() && begin + starts.get(i) < lines.end(line); i++) {
            int to = i + 1 < starts.size() ? Math.min(lines.end(line), begin + starts.get(i + 1)) : lines.end(line);
            cell(List.of(new Span(begin + starts.get(i), to)));
        }
    }

    /** Sets the cells of a row in a {@code list-table}, which are items of an item. */
    void row(int first, int end, int column) {
        int cell = first;
        for (int line = first + 1; line <= end; line++) {
            if (line == end || source.startsWith("- ", lines.start(line) + column)) {
                int start = Math.min(lines.start(cell) + column + 2, lines.end(cell));
                galley.text(Role.TABLE_CELL, new Span(start, lines.end(line - 1)), lines.whole(cell, line));
                cell = line;
            }
        }
    }

    /**
     * Sets the caption and cells of a {@code csv-table}.
     *
     * @param content the number of the line where its rows begin
     */
    void csv(Directive directive, List<Option> options, int content) {
        if (!directive.argument().isEmpty()) {
            galley.caption(directive.argument(), lines.whole(directive.line(), directive.line() + 1));
        }
        char delimiter = ',';
        for (Option option : options) {
            String value = option.value().in(source);
            delimiter = option.name().equals("delim") && value.length() == 1 ? value.charAt(0) : delimiter;
        }
        List<Span> cells = new ArrayList<>();
        for (Option option : options) {
            if (option.name().equals("header")) {
                cells.addAll(DelimitedCells.in(source, option.value(), delimiter));
            }
        }
        if (content < directive.end()) {
            cells.addAll(DelimitedCells.in(source, lines.whole(content, directive.end()), delimiter));
        }
        cells.forEach(cell -> galley.text(Role.TABLE_CELL, cell, cell));
    }
}
