package org.copydesk.finding;

import java.util.List;
import java.util.Objects;

/**
 * Things of one kind in an archive, one a row, to be shown to people or given to programs.
 *
 * @param name of the whole, for programs: one word, such as {@code authors}
 * @param title for people
 * @param columns what each row tells
 */
public record Table(String name, String title, List<Column> columns, List<Row> rows) {

    public Table {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + name + " has " + row.cells().size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param name for programs
     * @param title for people; empty for one that only programs get
     * @param number true if the cells are whole numbers
     */
    public record Column(String name, String title, boolean number) {

        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(title, "title");
        }

        public static Column text(String name, String title) {
            return new Column(name, title, false);
        }

        public static Column number(String name, String title) {
            return new Column(name, title, true);
        }
    }

    /**
     * A row.
     *
     * @param places where it is seen, in the order in which they are to be shown; may be empty
     */
    public record Row(List<String> cells, List<Place> places) {

        public Row {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), List.of());
        }
    }

    /**
     * A place in an archive.
     *
     * @param line 1-based
     * @param note what is there: the article's headline, its day
     */
    public record Place(String path, int line, String note) {

        public Place {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(note, "note");
        }
    }
}
