package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.BodyForm;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** An article in the making. */
final class Draft {

    private final SourceText source;
    private final Bodies bodies;
    private final Article.Builder article;

    Draft(SourceText source, Bodies bodies, Article.Builder article) {
        this.source = source;
        this.bodies = bodies;
        this.article = article;
    }

    /** The whole document. */
    String source() {
        return source.content();
    }

    TextView view(JsonValue.Text text) {
        return JsonStrings.view(source.content(), text);
    }

    /** A number or truth value as it is written. */
    TextView view(JsonValue.Literal literal) {
        return TextView.verbatim(source.content(), literal.span());
    }

    void field(String name, FieldKind kind, TextView value, Span key) {
        article.field(new Field(name, kind, value, key));
    }

    void block(Block block) {
        article.block(block);
    }

    void image(Image image) {
        article.image(image);
    }

    void problem(Span span, String message) {
        article.problem(new Problem(Problem.FIELD_INVALID, span, message));
    }

    void skipped(Span span, String why) {
        article.skipped(new Skipped(span, why));
    }

    /** Adds what stands in a text, read by its notation. */
    void body(TextView text, BodyForm form) {
        bodies.read(source, text, form).forEach(article::include);
    }

    /** The first paragraph of a text in HTML. */
    Optional<TextView> html(TextView text) {
        return blocks(text).stream().map(Block::view).findFirst();
    }

    /** What stands in a text in HTML. */
    List<Block> blocks(TextView text) {
        return bodies.read(source, text, BodyForm.HTML).stream()
                .flatMap(read -> read.blocks().stream())
                .toList();
    }
}
