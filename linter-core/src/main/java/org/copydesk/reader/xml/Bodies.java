package org.copydesk.reader.xml;

import java.util.List;
import java.util.Objects;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.Inset;
import org.copydesk.reader.WordPressBody;
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

    List<Article> wordpress(SourceText source, TextView body) {
        return WordPressBody.read(html, source, body);
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
