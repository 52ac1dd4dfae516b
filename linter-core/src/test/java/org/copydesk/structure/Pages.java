package org.copydesk.structure;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Articles for tests, as a reader would hand them over. */
final class Pages {

    private Pages() {}

    /** Plain text with one block for each string. */
    static Article plain(List<String> texts) {
        return add(
                        Article.builder(SourceText.of(new SourceId("page.txt"), String.join("\n\n", texts)), "text"),
                        texts,
                        0)
                .build();
    }

    /** A format with a title field. */
    static Article titled(String title, List<String> texts) {
        String source = title + "\n" + String.join("\n\n", texts);
        Article.Builder article = Article.builder(SourceText.of(new SourceId("page.json"), source), "json");
        TextView view = TextView.verbatim(source, new Span(0, title.length()));
        article.field(new Field("title", FieldKind.TITLE, view, Span.at(0)));
        return add(article, texts, title.length() + 1).build();
    }

    private static Article.Builder add(Article.Builder article, List<String> texts, int from) {
        int at = from;
        StringBuilder source = new StringBuilder("\n".repeat(from));
        for (String text : texts) {
            source.append(text).append("\n\n");
            Span whole = new Span(at, at + text.length());
            article.block(Block.builder(Role.BODY, Place.FLOW, TextView.verbatim(source, whole))
                    .enclosing(whole)
                    .build());
            at = source.length();
        }
        return article;
    }

    static List<String> dump(Article article) {
        return article.blocks().stream()
                .map(block -> block.role() + " | " + block.text())
                .toList();
    }
}
