package org.copydesk.reader;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.Image;
import org.copydesk.article.Inline;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.text.SourceText;
import org.copydesk.text.TextView;

/**
 * A document of one format that stands in a document of another: HTML in a JSON string, front matter in HTML. It is read
 * by its own format's reader, which knows nothing of what is around it, and put back to its place.
 */
public final class Inset {

    private final SourceText source;
    private final TextView part;

    private Inset(SourceText source, TextView part) {
        this.source = source;
        this.part = part;
    }

    /**
     * Reads the articles in a part of a source.
     *
     * @param part the document as the outer format decodes it
     * @return the articles over {@code source}, each named for the inner format
     */
    public static List<Article> read(ArticleReader reader, SourceText source, TextView part) {
        Inset inset = new Inset(source, part);
        List<Article> articles = new ArrayList<>();
        reader.read(SourceText.of(source.id(), part.text()), article -> articles.add(inset.placed(article)));
        return articles;
    }

    private Article placed(Article inner) {
        Article.Builder placed = Article.builder(source, inner.format()).record(inner.record());
        inner.fields().forEach(field -> placed.field(placed(field)));
        inner.blocks().forEach(block -> placed.block(placed(block)));
        inner.images().forEach(image -> placed.image(placed(image)));
        inner.directives().forEach(each -> placed.directive(new Directive(each.text(), part.source(each.span()))));
        inner.problems()
                .forEach(each -> placed.problem(new Problem(each.rule(), part.source(each.span()), each.message())));
        inner.skipped().forEach(each -> placed.skipped(new Skipped(part.source(each.span()), each.why())));
        return placed.build();
    }

    private Field placed(Field field) {
        return new Field(field.name(), field.kind(), field.value().through(part), part.source(field.key()));
    }

    private Image placed(Image image) {
        return new Image(
                image.target(), image.texts().stream().map(this::placed).toList(), part.source(image.span()));
    }

    private Block placed(Block block) {
        List<Inline> inlines = block.inlines();
        return Block.builder(block.role(), block.place(), block.view().through(part))
                .inlines(inlines)
                .level(block.level())
                .name(block.name())
                .evidence(block.evidence())
                .enclosing(part.source(block.enclosing()))
                .build();
    }
}
