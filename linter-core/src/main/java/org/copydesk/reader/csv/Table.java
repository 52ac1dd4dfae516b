package org.copydesk.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes articles of rows. The first row that is not blank names the columns. */
final class Table {

    private static final String FORMAT = "csv";

    private final CellReader cells;
    private final FieldMap fields;
    private final Consumer<Article> articles;
    private @Nullable Columns columns;
    private int records;

    Table(CellReader cells, FieldMap fields, Consumer<Article> articles) {
        this.cells = cells;
        this.fields = fields;
        this.articles = articles;
    }

    /** How many cells the rows have; 0 until that is known. */
    int columns() {
        return columns == null ? 0 : columns.names().size();
    }

    /** False if the table is none of articles: no row of it is read. */
    boolean goesOn() {
        return columns == null || columns.areOfArticles();
    }

    /** Takes the next row; its spans are offsets into {@code source}. */
    void row(SourceText source, Row row) {
        if (row.isBlank()) {
            return;
        }
        if (columns == null) {
            columns = head(source, row);
        } else {
            articles.accept(article(source, row, columns));
        }
    }

    private Columns head(SourceText source, Row row) {
        List<String> names = new ArrayList<>();
        row.cells().forEach(cell -> names.add(Delimiter.name(source.content(), cell.content())));
        Columns found = Columns.of(names, fields);
        if (!found.areOfArticles()) {
            Article.Builder none = Article.builder(source, FORMAT);
            row.slip().ifPresent(slip -> none.problem(problem(slip)));
            articles.accept(none.skipped(new Skipped(
                            row.span(),
                            "no article in this table: its first row does not name a body, or a title and more"))
                    .build());
        }
        return found;
    }

    private Article article(SourceText source, Row row, Columns known) {
        Article.Builder article = Article.builder(source, FORMAT).record(++records);
        row.slip().ifPresent(slip -> article.problem(problem(slip)));
        if (row.slip().filter(Row.Slip::isStray).isPresent()) {
            return article.build();
        }
        int count = row.cells().size();
        int due = known.names().size();
        if (isOverfull(row, due)) {
            String why = "this row has " + count + " cells and the first row names " + due
                    + ": it was left out; a cell that holds the delimiter must stand in quotation marks";
            return article.problem(new Problem(Problem.UNREADABLE, row.span(), why))
                    .build();
        }
        if (count < due) {
            String why = "this row has " + count + " cells and the first row names " + due
                    + ": those at its end were taken to be empty";
            article.problem(new Problem(Problem.FIELD_INVALID, row.span(), why));
        }
        cells.read(source, row, known, article);
        return article.build();
    }

    /** Delimiters at a row's end, with nothing between them, do no harm. */
    private static boolean isOverfull(Row row, int due) {
        return row.cells().stream().skip(due).anyMatch(cell -> !cell.content().isEmpty());
    }

    private static Problem problem(Row.Slip slip) {
        boolean read = slip.harm() == Row.Harm.NONE;
        return new Problem(read ? Problem.FIELD_INVALID : Problem.UNREADABLE, slip.span(), slip.message());
    }

    /** Tells of a row that is longer than what is read of one. */
    void tooLong(SourceText source) {
        articles.accept(Article.builder(source, FORMAT)
                .record(++records)
                .problem(new Problem(
                        Problem.UNREADABLE,
                        Span.at(0),
                        "this line is longer than the " + (RowSource.LONGEST >> 20)
                                + " million characters that are read of a row at most"))
                .build());
    }
}
