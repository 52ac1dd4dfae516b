package org.copydesk.reader.markdown;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;

/**
 * Reads Markdown as one article: CommonMark with GitHub's tables, strike-through and task lists, footnotes, notes to the
 * reader, and the marks of static site generators. What the text is to a reader of the page is in the blocks; what marks
 * it up is not.
 *
 * <p>In the text of a block, a line end of the source is a space with a {@code BREAK} over it, a hard break is a line
 * feed, and U+FFFC with an {@code OBJECT} over it stands for an image or an expression in a template.
 */
public final class MarkdownReader implements ArticleReader {

    private static final List<String> SUFFIXES =
            List.of(".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn", ".mdtext", ".qmd", ".rmd", ".rmarkdown");

    private final Parser parser = parser().build();
    private final FieldMap fields;

    public MarkdownReader() {
        this(FieldMap.standard());
    }

    private MarkdownReader(FieldMap fields) {
        this.fields = fields;
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
                .customBlockParserFactory(new AdmonitionParser.Factory())
                .inlineParserFactory(BoundedInlineParser::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private Node parse(String markdown) {
        return LongParagraph.isIn(markdown)
                ? parser().customBlockParserFactory(new LongParagraph.Factory())
                        .build()
                        .parse(markdown)
                : parser.parse(markdown);
    }

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return SUFFIXES;
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "Markdown: CommonMark with the tables, footnotes and admonitions of site generators",
                "front matter in YAML, TOML or JSON at the top; Liquid, Hugo and Jinja tags are code, but for the captions in them",
                "<!-- copydesk-disable RULE -- reason -->");
    }

    @Override
    public ArticleReader with(FieldMap told) {
        return new MarkdownReader(told);
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        String content = source.content();
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        Page page = Page.of(
                content,
                new FrontMatterReader(content, fields, article)
                        .read(start, source.id().fileName()));
        Galley galley = new Galley(article);
        parse(page.markdown()).accept(new BlockWalk(new Reading(page, new Entities(parser), galley)));
        galley.finish();
        articles.accept(article.build());
    }
}
