package org.copydesk.reader.asciidoc;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.SourceText;

/**
 * Reads AsciiDoc as one article. Files are not included, and conditions are not judged: all text of the file is read.
 */
public final class AsciiDocReader implements ArticleReader {

    private final FieldMap fields;

    public AsciiDocReader() {
        this(FieldMap.standard());
    }

    private AsciiDocReader(FieldMap fields) {
        this.fields = fields;
    }

    /** The meanings hold for attributes. */
    @Override
    public ArticleReader with(FieldMap told) {
        return new AsciiDocReader(told);
    }

    @Override
    public String format() {
        return "asciidoc";
    }

    @Override
    public List<String> endings() {
        return List.of(".adoc", ".asciidoc", ".asc");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "AsciiDoc",
                "the document's title, author line, revision line and attributes; titles above images are captions; listings are code",
                "a line of its own: // copydesk-disable RULE -- reason");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        String content = source.content();
        SourceLines lines = SourceLines.of(content);
        Attributes attributes = new Attributes();
        Galley galley = new Galley(content, attributes, article);
        Header header = new Header(content, lines, attributes, fields, article, galley);
        new BodyReader(content, lines, header, galley).read(header.read());
        articles.accept(article.build());
    }
}
