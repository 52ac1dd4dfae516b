package org.copydesk.reader.json;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.BodyForm;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Reads the document of an editor that stands, as JSON, in a text of an article: Lexical, Mobiledoc and their like. */
final class EditorReader implements ArticleReader {

    private final Bodies bodies;

    EditorReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String format() {
        return "editor";
    }

    /** None: it stands in articles. */
    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "documents of editors in JSON articles", "by their members", "as in the article around it");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        JsonTree.Document document = JsonTree.read(source.content(), new Span(0, source.length()));
        document.broken().ifPresent(broken -> article.problem(broken.problem()));
        Draft draft = new Draft(source, bodies, article);
        for (JsonValue value : document.values()) {
            if (value instanceof JsonValue.Members object
                    && object.get("sections")
                            .filter(JsonValue.Items.class::isInstance)
                            .isPresent()) {
                new Mobiledoc(draft, object).read();
            } else {
                new RichText(draft).body(value, BodyForm.GUESSED);
            }
        }
        articles.accept(article.build());
    }
}
