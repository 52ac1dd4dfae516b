package org.copydesk.reader.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.StreamingReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Reads tables whose rows are articles, at constant memory if asked to. A row that is broken is one problem, and the next
 * is read.
 */
public final class CsvReader implements StreamingReader {

    private final CellReader cells;
    private final FieldMap fields;

    /** With the readers of bodies in HTML, in Markdown and in plain text. */
    public CsvReader(ArticleReader html, ArticleReader markdown, ArticleReader plain) {
        this(new CellReader(html, markdown, plain), FieldMap.standard());
    }

    private CsvReader(CellReader cells, FieldMap fields) {
        this.cells = cells;
        this.fields = fields;
    }

    @Override
    public StreamingReader with(FieldMap told) {
        return new CsvReader(cells, told);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "CSV and TSV: tables with an article in each row, read as a stream",
                "the first row names the columns, with the names of JSON, and tells the delimiter; a table with neither bodies nor titles, dates and authors is none of articles",
                "a column copydesk.disable, which holds RULE -- reason");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        String content = source.content();
        Table table = new Table(cells, fields, articles);
        RowParser parser = new RowParser(Delimiter.of(source.id(), content, fields));
        int at = Delimiter.firstRow(content);
        while (at < content.length() && table.goesOn()) {
            parser.columns(table.columns());
            parser.begin(at);
            Row row = parser.goOn(content, true).orElseThrow();
            table.row(source, row);
            at = row.end();
        }
    }

    @Override
    public void read(SourceId id, Reader in, Consumer<Article> articles) throws IOException {
        Table table = new Table(cells, fields, articles);
        RowSource rows = new RowSource(in);
        if (!rows.open()) {
            return;
        }
        RowParser parser = new RowParser(Delimiter.of(id, rows.window(), fields));
        rows.take(Delimiter.firstRow(rows.window()));
        while (table.goesOn()) {
            parser.columns(table.columns());
            Optional<Row> row = rows.next(parser);
            if (row.isEmpty()) {
                return;
            }
            int line = rows.line();
            if (rows.isCut()) {
                table.tooLong(SourceText.piece(id, rows.takeCut(), line));
            } else {
                table.row(SourceText.piece(id, rows.take(row.get().end()), line), row.get());
            }
        }
    }
}
