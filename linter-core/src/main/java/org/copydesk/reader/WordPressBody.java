package org.copydesk.reader;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Skipped;
import org.copydesk.text.SourceText;
import org.copydesk.text.TextView;

/**
 * Reads the body of a WordPress post as WordPress keeps it. Where its author set no paragraphs, WordPress makes one of each
 * piece between blank lines when it shows the post.
 */
public final class WordPressBody {

    private WordPressBody() {}

    /**
     * Reads a body.
     *
     * @param html reads what WordPress shows
     * @param body as the format around it decodes it
     */
    public static List<Article> read(ArticleReader html, SourceText source, TextView body) {
        Shortcodes.Cleared cleared = Shortcodes.clear(body);
        Article.Builder tags = Article.builder(source, html.format());
        cleared.removed().forEach(tag -> tags.skipped(new Skipped(tag, "shortcode")));
        List<Article> all = new ArrayList<>();
        all.add(tags.build());
        all.addAll(paragraphs(html, source, cleared.text()));
        return all;
    }

    private static List<Article> paragraphs(ArticleReader html, SourceText source, TextView text) {
        String content = text.text();
        if (content.contains("<p>") || content.contains("<p ")) {
            return Inset.read(html, source, text);
        }
        List<Article> all = new ArrayList<>();
        int start = 0;
        while (start < content.length()) {
            int end = blankLine(content, start);
            if (!content.substring(start, end).isBlank()) {
                all.addAll(Inset.read(html, source, text.slice(start, end)));
            }
            start = end + 1;
        }
        return all;
    }

    /** Where a line of white space begins, or the end. */
    private static int blankLine(String text, int from) {
        int lineEnd = text.indexOf('\n', from);
        while (lineEnd >= 0) {
            int next = lineEnd + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return next;
            }
            lineEnd = text.indexOf('\n', lineEnd + 1);
        }
        return text.length();
    }
}
