package org.copydesk.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Skipped;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.BodyForm;
import org.copydesk.reader.FieldChecks;
import org.copydesk.reader.Inset;
import org.copydesk.reader.WordPressBody;
import org.copydesk.text.Notation;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Reads the cells of rows: the body by the reader of its notation, all others as fields.
 *
 * @param html reads bodies in HTML
 * @param markdown reads bodies in Markdown
 * @param plain reads bodies without marks
 */
record CellReader(ArticleReader html, ArticleReader markdown, ArticleReader plain) {

    private static final String MARK = "\"";
    private static final String TWO_MARKS = "\"\"";
    private static final Notation QUOTED = text -> text.replace(MARK, TWO_MARKS);
    /** An unknown text of so many UTF-16 units, which is prose perhaps, is noted as not read. */
    private static final int LONG_TEXT = 400;

    /** Adds what a row says; it has no more cells with text than there are columns. */
    void read(SourceText source, Row row, Columns columns, Article.Builder article) {
        List<Field> fields = new ArrayList<>();
        int count = Math.min(row.cells().size(), columns.names().size());
        for (int i = 0; i < count; i++) {
            Row.Cell cell = row.cells().get(i);
            if (i == columns.body()) {
                body(source, view(source, cell), columns, article);
            } else if (columns.others().contains(i)) {
                skip(cell, "the body once more", article);
            } else if (columns.kinds().get(i) == FieldKind.OTHER
                    && cell.content().length() > LONG_TEXT) {
                skip(cell, "column that is not known: " + columns.names().get(i), article);
            } else {
                fields.add(field(source, columns.names().get(i), columns.kinds().get(i), cell));
            }
        }
        fields.forEach(article::field);
        FieldChecks.problems(fields).forEach(article::problem);
    }

    private static void skip(Row.Cell cell, String why, Article.Builder article) {
        if (!cell.content().isEmpty()) {
            article.skipped(new Skipped(cell.content(), why));
        }
    }

    private void body(SourceText source, TextView text, Columns columns, Article.Builder article) {
        if (columns.areOfWordPress()) {
            WordPressBody.read(html, source, text).forEach(article::include);
            return;
        }
        BodyForm told = columns.form();
        BodyForm form = told == BodyForm.GUESSED ? BodyForm.of(text.text()) : told;
        if (form == BodyForm.EDITOR) {
            article.skipped(new Skipped(text.source(), "the document of an editor"));
        } else if (!text.isEmpty()) {
            Inset.read(reader(form), source, text).forEach(article::include);
        }
    }

    private ArticleReader reader(BodyForm form) {
        return switch (form) {
            case HTML -> html;
            case MARKDOWN -> markdown;
            case PLAIN, GUESSED, EDITOR -> plain;
        };
    }

    private Field field(SourceText source, String name, FieldKind kind, Row.Cell cell) {
        TextView view = view(source, cell);
        boolean markup = mayHoldMarkup(kind) && BodyForm.of(view.text()) == BodyForm.HTML;
        TextView value = markup ? firstParagraph(source, view).orElse(view) : view;
        return new Field(name, kind, value, Span.at(cell.content().start()));
    }

    private static boolean mayHoldMarkup(FieldKind kind) {
        return switch (kind) {
            case DESCRIPTION, CAPTION, AUTHOR_BIO, CREDIT -> true;
            default -> false;
        };
    }

    private Optional<TextView> firstParagraph(SourceText source, TextView text) {
        return Inset.read(html, source, text).stream()
                .flatMap(read -> read.blocks().stream())
                .map(Block::view)
                .findFirst();
    }

    /** What a cell says: in quotation marks, two of them are one. */
    private static TextView view(SourceText source, Row.Cell cell) {
        String text = source.content();
        int plain = cell.content().start();
        int end = cell.content().end();
        TextView.Builder view = TextView.builder(end - plain);
        if (!cell.quoted()) {
            return view.verbatim(text, cell.content()).build();
        }
        view.notation(QUOTED);
        for (int at = plain; at < end; at++) {
            if (text.charAt(at) == '"' && at + 1 < end && text.charAt(at + 1) == '"') {
                view.verbatim(text, new Span(plain, at)).replaced(MARK, new Span(at, at + 2));
                plain = at + 2;
                at++;
            }
        }
        return view.verbatim(text, new Span(plain, end)).build();
    }
}
