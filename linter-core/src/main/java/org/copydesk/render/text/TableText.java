package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Table;
import org.copydesk.render.Glyphs;
import org.copydesk.render.RenderSettings;

/** Tables for people: numbers to the right, the places of a row below it. */
public final class TableText {

    private static final String GAP = "  ";
    /** Places of a row that are shown, unless the page is full. */
    private static final int PLACES = 3;

    private final Table table;
    private final Page page;
    private final int[] widths;

    private TableText(Table table, int top, Page page) {
        this.table = table;
        this.page = page;
        this.widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.columns().get(i).title().length();
            for (Table.Row row : shown(table, top)) {
                widths[i] = Math.max(widths[i], Glyphs.width(cell(row, i)));
            }
        }
    }

    /**
     * Writes tables. The writer is neither flushed nor closed.
     *
     * @param top rows of each that are shown; 0 for all
     * @throws IOException if the writer does
     */
    public static void write(List<Table> tables, Coverage coverage, int top, Writer out, RenderSettings settings)
            throws IOException {
        Page page = new Page(out, settings);
        page.line(count(coverage.articlesLinted(), "article") + " in " + count(coverage.files(), "file")
                + (coverage.skipped() == 0
                        ? ""
                        : "; " + coverage.skipped() + " not read: copydesk lint says which and why"));
        for (Table table : tables) {
            page.line("");
            new TableText(table, top, page).write(top);
        }
    }

    private static List<Table.Row> shown(Table table, int top) {
        return top == 0
                ? table.rows()
                : table.rows().subList(0, Math.min(top, table.rows().size()));
    }

    private void write(int top) throws IOException {
        if (!table.title().isEmpty()) {
            page.line(page.title(table.title()));
        }
        if (table.rows().isEmpty()) {
            page.line(GAP + "none");
            return;
        }
        List<String> titles = new ArrayList<>();
        table.columns().forEach(column -> titles.add(column.title()));
        page.line(page.faint(row(titles)));
        List<Table.Row> rows = shown(table, top);
        for (Table.Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(cell(row, i));
            }
            page.line(row(cells));
            places(row);
        }
        int more = table.rows().size() - rows.size();
        if (more > 0) {
            page.line(page.faint(GAP + "… " + Counted.grouped(more) + " more: --top 0 shows all"));
        }
    }

    /** What a column without a title holds is for programs. */
    private String cell(Table.Row row, int i) {
        Table.Column column = table.columns().get(i);
        String cell = row.cells().get(i);
        if (column.title().isEmpty()) {
            return "";
        }
        return column.number() ? Counted.grouped(Long.parseLong(cell)) : Glyphs.visible(cell);
    }

    private String row(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                String blanks = " ".repeat(widths[i] - Glyphs.width(cells.get(i)));
                boolean right = table.columns().get(i).number();
                line.append(GAP).append(right ? blanks + cells.get(i) : cells.get(i) + blanks);
            }
        }
        return line.toString().stripTrailing();
    }

    private void places(Table.Row row) throws IOException {
        List<Table.Place> places = row.places();
        int most = page.isFull() ? places.size() : Math.min(PLACES, places.size());
        for (Table.Place place : places.subList(0, most)) {
            page.line(GAP
                    + GAP
                    + GAP
                    + page.faint(Shown.path(place.path()) + ":" + place.line())
                    + GAP
                    + Glyphs.visible(place.note()));
        }
        if (places.size() > most) {
            page.line(GAP + GAP + GAP + page.faint("… and in " + Counted.grouped(places.size() - most) + " more"));
        }
    }

    private static String count(long count, String noun) {
        return Counted.grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
