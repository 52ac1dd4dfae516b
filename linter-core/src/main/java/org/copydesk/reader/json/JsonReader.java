package org.copydesk.reader.json;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads JSON of any shape that holds articles: one object, a list, an export of a content management system, an answer
 * of a news service. Which objects are articles, which member is the body and in which notation it is written is told by
 * names and by the text. A document without an article gives one that holds nothing and says so.
 */
public final class JsonReader implements ArticleReader {

    private final Bodies bodies;

    /** With the readers of bodies in HTML, in Markdown and in plain text. */
    public JsonReader(ArticleReader html, ArticleReader markdown, ArticleReader plain) {
        this(new Bodies(html, markdown, plain, MemberNames.standard()));
    }

    private JsonReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public ArticleReader with(FieldMap fields) {
        return new JsonReader(bodies.with(fields));
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "JSON: articles of any shape, ninjs, exports and answers of content management systems",
                "an object with a title and a body, or with a title, a date and more of an article, is one; a list holds many",
                "a member of the article: \"copydesk\": {\"disable\": [\"RULE\"]}");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        new ArticleSet(source, format(), bodies, 1, articles).read(new Span(0, source.length()), true);
    }
}
