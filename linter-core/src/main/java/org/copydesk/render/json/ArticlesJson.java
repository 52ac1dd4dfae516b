package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.Image;
import org.copydesk.article.Inline;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.render.JsonText;
import org.copydesk.text.Position;
import org.copydesk.text.Span;

/** Articles as Copydesk sees them, for programs: a list that is written as the articles come. */
public final class ArticlesJson implements AutoCloseable {

    private static final int VERSION = 1;

    private final Writer out;
    private final JsonText json;

    private ArticlesJson(Writer out, JsonText json) {
        this.out = out;
        this.json = json;
    }

    /** Begins the list. The writer is neither flushed nor closed. */
    public static ArticlesJson to(Writer out) throws IOException {
        JsonText json = JsonText.to(out);
        json.start();
        json.number("version", VERSION);
        json.startList("articles");
        return new ArticlesJson(out, json);
    }

    /** Writes one article. */
    public void write(Article article) throws IOException {
        json.start();
        json.text("path", article.source().id().path());
        if (!article.source().id().part().isEmpty()) {
            json.text("part", article.source().id().part());
        }
        json.text("format", article.format());
        json.number("record", article.record());
        json.startList("fields");
        for (Field field : article.fields()) {
            json.start();
            json.text("name", field.name());
            json.text("kind", id(field.kind()));
            json.text("text", field.text());
            place(article, field.value().isEmpty() ? field.key() : field.value().source());
            json.end();
        }
        json.endList();
        json.startList("blocks");
        for (Block block : article.blocks()) {
            block(article, block);
        }
        json.endList();
        images(article);
        notes(article);
        json.end();
    }

    private void block(Article article, Block block) throws IOException {
        json.start();
        json.text("role", id(block.role()));
        json.text("place", id(block.place()));
        json.text("text", block.text());
        place(article, block.source());
        if (block.level() > 0) {
            json.number("level", block.level());
        }
        if (block.isInferred()) {
            json.texts("why", block.evidence());
        }
        inlines(block.inlines());
        json.end();
    }

    /** Where marks stand in the text, in UTF-16 units. */
    private void inlines(List<Inline> inlines) throws IOException {
        if (inlines.isEmpty()) {
            return;
        }
        json.startList("marks");
        for (Inline inline : inlines) {
            json.start();
            json.text("kind", id(inline.kind()));
            json.number("start", inline.range().start());
            json.number("end", inline.range().end());
            json.end();
        }
        json.endList();
    }

    private void images(Article article) throws IOException {
        json.startList("images");
        for (Image image : article.images()) {
            json.start();
            json.text("target", image.target());
            place(article, image.span());
            json.end();
        }
        json.endList();
    }

    private void notes(Article article) throws IOException {
        json.startList("skipped");
        for (Skipped part : article.skipped()) {
            json.start();
            json.text("why", part.why());
            place(article, part.span());
            json.end();
        }
        json.endList();
        json.startList("problems");
        for (Problem problem : article.problems()) {
            json.start();
            json.text("rule", problem.rule());
            json.text("message", problem.message());
            place(article, problem.span());
            json.end();
        }
        json.endList();
        json.startList("directives");
        for (Directive directive : article.directives()) {
            json.start();
            json.text("text", directive.text());
            place(article, directive.span());
            json.end();
        }
        json.endList();
    }

    private void place(Article article, Span span) throws IOException {
        Position start = article.source().position(span.start());
        Position end = article.source().position(span.end());
        json.number("line", start.line());
        json.number("column", start.column());
        json.number("endLine", end.line());
        json.number("endColumn", end.column());
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ends the list. */
    @Override
    public void close() throws IOException {
        json.endList();
        json.end();
        json.close();
        out.write('\n');
    }
}
