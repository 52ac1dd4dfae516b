package org.copydesk.reader.mdx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.Inset;
import org.copydesk.text.SourceText;

/** Reads MDX, which is Markdown with JavaScript and JSX in it, as one article. */
public final class MdxReader implements ArticleReader {

    private final ArticleReader markdown;
    private final FieldMap fields;

    /** With the reader of what is left when code and elements are taken out. */
    public MdxReader(ArticleReader markdown) {
        this(markdown, FieldMap.standard());
    }

    private MdxReader(ArticleReader markdown, FieldMap fields) {
        this.markdown = Objects.requireNonNull(markdown, "markdown");
        this.fields = fields;
    }

    /** The meanings hold for the front matter and for exported data. */
    @Override
    public ArticleReader with(FieldMap told) {
        return new MdxReader(markdown.with(told), told);
    }

    @Override
    public String format() {
        return "mdx";
    }

    @Override
    public List<String> endings() {
        return List.of(".mdx");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "MDX: Markdown with JavaScript and JSX in it",
                "front matter as in Markdown, exported data as fields; captions, credits and titles from properties; the rest is code",
                "{/* copydesk-disable RULE -- reason */}");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder code = Article.builder(source, format());
        MdxScanner.Parts parts = new MdxScanner(source.content(), fields, code).scan();
        List<Article> prose = Inset.read(markdown, source, parts.markdown());
        Article.Builder article = Article.builder(source, format());
        prose.forEach(article::include);
        Article outside = code.build();
        List<Block> blocks = new ArrayList<>(outside.blocks());
        Framing framing = new Framing(source.content(), parts.elements());
        prose.forEach(each -> blocks.addAll(framing.framed(each.blocks())));
        blocks.sort(Comparator.comparingInt(block -> block.source().start()));
        articles.accept(article.include(outside).blocks(blocks).build());
    }
}
