package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** The readers of this package with those that they hand bodies to, as a run puts them together. */
final class Readers {

    private Readers() {}

    static JsonReader json() {
        return new JsonReader(new HtmlReader(), new MarkdownReader(), new PlainTextReader());
    }

    static JsonLinesReader jsonLines() {
        return new JsonLinesReader(new HtmlReader(), new MarkdownReader(), new PlainTextReader());
    }

    static List<Article> read(ArticleReader reader, String text) {
        List<Article> articles = new ArrayList<>();
        reader.read(SourceText.of(new SourceId("articles.json"), text), articles::add);
        return articles;
    }

    /** The blocks as {@code ROLE text}, with the place where it is not the flow. */
    static List<String> blocks(Article article) {
        return article.blocks().stream().map(Readers::line).toList();
    }

    private static String line(Block block) {
        return block.role() + (block.place() == Place.FLOW ? " " : "@" + block.place() + " ") + block.text();
    }

    static List<String> fields(Article article) {
        return article.fields().stream()
                .map(field -> field.kind() + " " + field.name() + "=" + field.text())
                .toList();
    }
}
