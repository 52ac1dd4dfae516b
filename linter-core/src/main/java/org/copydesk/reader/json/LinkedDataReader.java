package org.copydesk.reader.json;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads the structured data of web pages, JSON-LD in the vocabulary of schema.org, for what it says of the article on
 * the page. The article's text is on the page itself; where it stands in the data once more it is not read.
 */
public final class LinkedDataReader implements ArticleReader {

    @Override
    public String format() {
        return "jsonld";
    }

    /** None: it stands in pages. */
    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "JSON-LD in pages: what it says of the article",
                "a script of the type application/ld+json",
                "as in the page around it");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        JsonTree.Document document = JsonTree.read(source.content(), new Span(0, source.length()));
        document.broken().ifPresent(broken -> article.problem(broken.problem()));
        LinkedData data = new LinkedData(source.content(), article);
        document.values().forEach(data::read);
        articles.accept(article.build());
    }
}
