package org.copydesk.reader.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

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
        return untabled().extensions(List.of(TablesExtension.create()));
    }

    private static Parser.Builder untabled() {
        return Parser.builder()
                .extensions(List.of(
                        StrikethroughExtension.create(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .customBlockParserFactory(new UnseenLines.Factory())
                .customBlockParserFactory(new AdmonitionParser.Factory())
                .customBlockParserFactory(new SlashBlockParser.Factory())
                .customBlockParserFactory(new HtmlFrameParser.Factory())
                .customBlockParserFactory(new DefinitionParser.Factory())
                .inlineParserFactory(BoundedInlineParser::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private Node parse(Page page, Article.Builder article) {
        boolean longParagraph = LongParagraph.isIn(page.text(), page.base());
        try {
            return parse(longParagraph ? careful(parser()) : parser, page);
        } catch (IllegalArgumentException tooManyCells) {
            // How the library refuses a table of more than a million cells, which it would fill up to its widest row.
            article.problem(new Problem(
                    Problem.UNREADABLE,
                    Span.at(0),
                    "the tables of this document have more than a million cells: they were read as plain lines"));
            return parse(careful(untabled()), page);
        }
    }

    /** From a reader the library takes lines out of an array; in a text it would look at each unit twice. */
    private static Node parse(Parser parser, Page page) {
        try {
            StringReader markdown = new StringReader(page.text());
            markdown.skip(page.base());
            return parser.parseReader(markdown);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Parser careful(Parser.Builder builder) {
        return builder.customBlockParserFactory(new LongParagraph.Factory()).build();
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
                "front matter in YAML, TOML or JSON at the top; Liquid, Hugo and Jinja tags are code, but for the"
                        + " captions in them",
                "<!-- copydesk-disable RULE -- reason -->");
    }

    @Override
    public ArticleReader with(FieldMap told) {
        return new MarkdownReader(told);
    }

    /** True for the files of R Markdown and Quarto, which Pandoc makes pages of. */
    private static boolean isPandoc(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".qmd") || name.endsWith(".rmd") || name.endsWith(".rmarkdown");
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
        Reading reading = new Reading(
                page, parser, new Entities(parser), galley, isPandoc(source.id().fileName()));
        parse(page, article).accept(new BlockWalk(reading));
        galley.finish();
        articles.accept(article.build());
    }
}
