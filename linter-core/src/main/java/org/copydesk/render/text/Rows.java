package org.copydesk.render.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.copydesk.render.Glyphs;

/** Rows in columns; each text in one line, or in full where the page says so. */
final class Rows {

    private static final String GAP = "  ";

    private final Page page;
    private final List<Row> rows;
    private final int places;
    private final int firsts;
    private final int seconds;

    Rows(Page page, List<Row> rows) {
        this.page = page;
        this.rows = rows;
        this.places = widest(Row::place);
        this.firsts = widest(Row::first);
        this.seconds = widest(Row::second);
    }

    void write() throws IOException {
        int indent = GAP.length() + column(places) + column(firsts) + column(seconds);
        for (Row row : rows) {
            String head = GAP
                    + cell(row.place(), places, page.faint(visible(row.place())))
                    + cell(row.first(), firsts, page.name(visible(row.first())))
                    + cell(row.second(), seconds, page.faint(visible(row.second())));
            List<String> lines = lines(row.text(), page.settings().width() - indent);
            page.line((head + lines.get(0)).stripTrailing());
            for (String line : lines.subList(1, lines.size())) {
                page.line(" ".repeat(indent) + line);
            }
            if (!row.reasons().isEmpty()) {
                page.labelled(indent, "why", 4, String.join("; ", row.reasons()));
            }
        }
    }

    private List<String> lines(String text, int cells) {
        String oneLine = visible(text.strip().replaceAll("\\s+", " "));
        List<String> lines = Words.wrap(oneLine, page.isFull() ? cells : Math.max(1, cells - 1));
        return page.isFull() || lines.size() == 1 ? lines : List.of(lines.get(0) + "…");
    }

    private int widest(Function<Row, String> column) {
        return rows.stream()
                .mapToInt(row -> Glyphs.width(column.apply(row)))
                .max()
                .orElse(0);
    }

    private static int column(int width) {
        return width == 0 ? 0 : width + GAP.length();
    }

    private static String cell(String text, int width, String painted) {
        return width == 0 ? "" : painted + " ".repeat(width - Glyphs.width(text)) + GAP;
    }

    private static String visible(String text) {
        return Glyphs.visible(text);
    }
}
