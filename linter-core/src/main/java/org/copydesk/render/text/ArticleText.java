package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.Place;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.render.RenderSettings;
import org.copydesk.text.Span;

/**
 * An article as Copydesk sees it: what it took for a headline, a byline, a caption, and why. It answers the question why
 * a rule spoke up, or did not.
 */
public final class ArticleText {

    private final Article article;
    private final Page page;

    private ArticleText(Article article, Page page) {
        this.article = article;
        this.page = page;
    }

    /**
     * Writes one article. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(Article article, Writer out, RenderSettings settings) throws IOException {
        new ArticleText(article, new Page(out, settings)).write();
    }

    private void write() throws IOException {
        String path = article.source().id().path();
        String record = article.record() > 0 ? "record " + article.record() + ", " : "";
        String part = article.source().id().part();
        String within = part.isEmpty() ? "" : page.visible("!" + part);
        page.line(page.file(path) + within + "  " + page.faint(record + article.format()));
        section("Fields", fields());
        section("Text", blocks());
        section("Not read", skipped());
        section("Problems", problems());
        section("Comments to Copydesk", directives());
        page.line("");
    }

    private void section(String title, List<Row> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        page.line("");
        page.line(page.title(title));
        new Rows(page, rows).write();
    }

    private List<Row> fields() {
        List<Row> rows = new ArrayList<>();
        for (Field field : article.fields()) {
            Span place = field.value().isEmpty() ? field.key() : field.value().source();
            rows.add(new Row(place(place), field.name(), id(field.kind()), field.text(), List.of()));
        }
        return rows;
    }

    private List<Row> blocks() {
        List<Row> rows = new ArrayList<>();
        for (Block block : article.blocks()) {
            String where = block.place() == Place.FLOW ? "" : id(block.place());
            rows.add(new Row(place(block.source()), id(block.role()), where, block.text(), block.evidence()));
        }
        return rows;
    }

    private List<Row> skipped() {
        List<Row> rows = new ArrayList<>();
        for (Skipped part : article.skipped()) {
            rows.add(new Row(place(part.span()), "", "", part.why(), List.of()));
        }
        return rows;
    }

    private List<Row> problems() {
        List<Row> rows = new ArrayList<>();
        for (Problem problem : article.problems()) {
            rows.add(new Row(place(problem.span()), problem.rule(), "", problem.message(), List.of()));
        }
        return rows;
    }

    private List<Row> directives() {
        List<Row> rows = new ArrayList<>();
        for (Directive directive : article.directives()) {
            rows.add(new Row(place(directive.span()), "", "", directive.text(), List.of()));
        }
        return rows;
    }

    private String place(Span span) {
        return article.source().position(span.start()).toString();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
