package org.copydesk.reader.rst;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.SourceText;

/** Reads reStructuredText as one article. Files are not included; directives that are not known are noted as not read. */
public final class RstReader implements ArticleReader {

    private final FieldMap fields;

    public RstReader() {
        this(FieldMap.standard());
    }

    private RstReader(FieldMap fields) {
        this.fields = fields;
    }

    /** The meanings hold for field lists, and for what directives tell of the page. */
    @Override
    public ArticleReader with(FieldMap told) {
        return new RstReader(told);
    }

    @Override
    public String format() {
        return "rst";
    }

    @Override
    public List<String> endings() {
        return List.of(".rst", ".rest");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "reStructuredText",
                "titles by the rules under them; the field list at the top, meta and post as fields; the content of a figure is its caption",
                ".. copydesk-disable RULE -- reason");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        String content = source.content();
        SourceLines lines = SourceLines.of(content);
        Galley galley = new Galley(content, Substitutions.in(lines), article);
        new BodyReader(content, lines, galley, new Fields(content, galley, fields, article)).read();
        articles.accept(article.build());
    }
}
