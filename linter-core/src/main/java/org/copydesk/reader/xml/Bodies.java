package org.copydesk.reader.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Skipped;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.Inset;
import org.copydesk.text.SourceText;
import org.copydesk.text.TextView;

/** The readers of what stands in the elements of an XML document. */
record Bodies(ArticleReader html, ArticleReader plain) {

    Bodies {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(plain, "plain");
    }

    /** What stands in a text: HTML if there is a tag or a reference in it, else plain text. */
    List<Article> read(SourceText source, TextView text) {
        return Inset.read(isHtml(text.text()) ? html : plain, source, text);
    }

    List<Article> html(SourceText source, TextView text) {
        return Inset.read(html, source, text);
    }

    /**
     * The body of a WordPress post. Where its author set no paragraphs, WordPress makes one of each piece between blank
     * lines when it shows the post.
     */
    List<Article> wordpress(SourceText source, TextView body) {
        Shortcodes.Cleared cleared = Shortcodes.clear(body);
        Article.Builder tags = Article.builder(source, "xml");
        cleared.removed().forEach(tag -> tags.skipped(new Skipped(tag, "shortcode")));
        List<Article> all = new ArrayList<>();
        all.add(tags.build());
        all.addAll(paragraphs(source, cleared.text()));
        return all;
    }

    private List<Article> paragraphs(SourceText source, TextView text) {
        String content = text.text();
        if (content.contains("<p>") || content.contains("<p ")) {
            return html(source, text);
        }
        List<Article> all = new ArrayList<>();
        int start = 0;
        while (start < content.length()) {
            int end = blankLine(content, start);
            if (!content.substring(start, end).isBlank()) {
                all.addAll(html(source, text.slice(start, end)));
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

    /** The first paragraph of a text, as a field wants it; the text itself if it is no HTML. */
    TextView line(SourceText source, TextView text) {
        if (!isHtml(text.text())) {
            return text;
        }
        return html(source, text).stream()
                .flatMap(article -> article.blocks().stream())
                .map(Block::view)
                .findFirst()
                .orElse(text);
    }

    private static boolean isHtml(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length()
                    && (Character.isLetter(text.charAt(at + 1)) || "/!".indexOf(text.charAt(at + 1)) >= 0)) {
                return true;
            }
        }
        int reference = text.indexOf('&');
        return reference >= 0 && text.indexOf(';', reference) > 0;
    }
}
