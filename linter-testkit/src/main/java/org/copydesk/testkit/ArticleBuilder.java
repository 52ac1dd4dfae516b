package org.copydesk.testkit;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.pack.MarkedText;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Builds an article for a test, and with it a source in which all of it stands, so that places can be checked:
 *
 * <pre>{@code
 * Article article = ArticleBuilder.article()
 *         .title("Bridge closes")
 *         .body("⟦Bridge closes⟧")
 *         .body("The bridge over the Ardle is to close for six weeks.")
 *         .build();
 * }</pre>
 *
 * <p>Each text may mark with {@code ⟦…⟧} what is to be found in it; the marks do not come into the article, and
 * {@link #marked()} gives their places. In the source, a field is a line {@code name: value}, a block stands between
 * blank lines.
 */
public final class ArticleBuilder {

    private final String path;
    private final StringBuilder source = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<Span> marked = new ArrayList<>();
    private String format = "text";
    private int record;

    private ArticleBuilder(String path) {
        this.path = path;
    }

    public static ArticleBuilder article() {
        return article("article.txt");
    }

    /** An article of a file of that name; rules that compare articles need different ones. */
    public static ArticleBuilder article(String path) {
        return new ArticleBuilder(path);
    }

    /** The format that the article says it has; {@code text} unless set. */
    public ArticleBuilder format(String name) {
        format = name;
        return this;
    }

    /** 1-based number in a file of many articles. */
    public ArticleBuilder record(int number) {
        record = number;
        return this;
    }

    public ArticleBuilder title(String value) {
        return field("title", FieldKind.TITLE, value);
    }

    public ArticleBuilder description(String value) {
        return field("description", FieldKind.DESCRIPTION, value);
    }

    public ArticleBuilder author(String value) {
        return field("author", FieldKind.AUTHOR, value);
    }

    public ArticleBuilder date(String value) {
        return field("date", FieldKind.DATE, value);
    }

    public ArticleBuilder language(String value) {
        return field("lang", FieldKind.LANGUAGE, value);
    }

    /** A field of any kind; an empty value is a field without one. */
    public ArticleBuilder field(String name, FieldKind kind, String value) {
        int line = source.length();
        source.append(name).append(": ");
        TextView view = add(value);
        source.append('\n');
        fields.add(new Field(name, kind, view, new Span(line, line + name.length())));
        return this;
    }

    /** Paragraphs of the running text. */
    public ArticleBuilder body(String... paragraphs) {
        for (String paragraph : paragraphs) {
            block(Role.BODY, paragraph);
        }
        return this;
    }

    /** A headline that stands as a line of the flow. */
    public ArticleBuilder headline(String text) {
        return block(Role.HEADLINE, text);
    }

    public ArticleBuilder subhead(String text) {
        return block(Role.SUBHEAD, text);
    }

    /** A block of the flow. */
    public ArticleBuilder block(Role role, String text) {
        return block(role, Place.FLOW, text, List.of());
    }

    public ArticleBuilder block(Role role, Place place, String text) {
        return block(role, place, text, List.of());
    }

    /**
     * A block with inlines.
     *
     * @param inlines ranges of the text without its marks
     */
    public ArticleBuilder block(Role role, Place place, String text, List<Inline> inlines) {
        if (source.length() > 0) {
            source.append('\n');
        }
        int start = source.length();
        TextView view = add(text);
        source.append('\n');
        blocks.add(Block.builder(role, place, view)
                .inlines(inlines)
                .enclosing(new Span(start, source.length()))
                .build());
        return this;
    }

    /** A comment to Copydesk, such as {@code copydesk-disable doubled-word}. */
    public ArticleBuilder directive(String text) {
        int start = source.length();
        source.append(text);
        directives.add(new Directive(text, new Span(start, source.length())));
        source.append('\n');
        return this;
    }

    /** Places of the source that are marked in the texts, in order. */
    public List<Span> marked() {
        return List.copyOf(marked);
    }

    public Article build() {
        SourceText text = SourceText.of(new SourceId(path), source.toString());
        Article.Builder article = Article.builder(text, format).record(record);
        fields.forEach(article::field);
        blocks.forEach(article::block);
        directives.forEach(article::directive);
        return article.build();
    }

    private TextView add(String value) {
        MarkedText text = MarkedText.of(value);
        text.mistake().ifPresent(mistake -> {
            throw new IllegalArgumentException(mistake + " in: " + value);
        });
        int start = source.length();
        source.append(text.text());
        text.spans().forEach(span -> marked.add(span.shifted(start)));
        return text.text().isEmpty() ? TextView.empty() : TextView.verbatim(source, new Span(start, source.length()));
    }
}
