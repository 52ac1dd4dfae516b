package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Table;
import org.copydesk.render.JsonText;

/** Tables for programs: each a list of objects, with all rows and all places. */
public final class TablesJson {

    private static final int VERSION = 1;

    private TablesJson() {}

    /**
     * Writes an object. The writer is neither flushed nor closed.
     *
     * @param task what was asked
     * @throws IOException if the writer does
     */
    public static void write(String task, List<Table> tables, Coverage coverage, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.text("task", task);
            json.number("files", coverage.files());
            json.number("articles", coverage.articlesLinted());
            json.number("skipped", coverage.skipped());
            for (Table table : tables) {
                json.startList(table.name());
                for (Table.Row row : table.rows()) {
                    write(table, row, json);
                }
                json.endList();
            }
            json.end();
        }
        out.write('\n');
    }

    private static void write(Table table, Table.Row row, JsonText json) throws IOException {
        json.start();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            String cell = row.cells().get(i);
            if (column.number()) {
                json.number(column.name(), Long.parseLong(cell));
            } else {
                json.text(column.name(), cell);
            }
        }
        if (!row.places().isEmpty()) {
            json.startList("places");
            for (Table.Place place : row.places()) {
                json.start();
                json.text("path", place.path());
                json.number("line", place.line());
                json.text("text", place.note());
                json.end();
            }
            json.endList();
        }
        json.end();
    }
}
