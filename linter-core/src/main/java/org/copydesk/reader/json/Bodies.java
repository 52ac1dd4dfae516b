package org.copydesk.reader.json;

import java.util.List;
import java.util.Objects;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.BodyForm;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.Inset;
import org.copydesk.text.SourceText;
import org.copydesk.text.TextView;

/**
 * The readers of what stands in the texts of a JSON document.
 *
 * @param names what the document's members mean
 */
record Bodies(ArticleReader html, ArticleReader markdown, ArticleReader plain, MemberNames names) {

    Bodies {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(markdown, "markdown");
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(names, "names");
    }

    /** The same readers where the site tells what its fields mean. */
    Bodies with(FieldMap fields) {
        return new Bodies(html, markdown, plain, new MemberNames(fields));
    }

    /** What stands in a text, read by its notation. */
    List<Article> read(SourceText source, TextView text, BodyForm form) {
        return Inset.read(reader(form == BodyForm.GUESSED ? BodyForm.of(text.text()) : form), source, text);
    }

    private ArticleReader reader(BodyForm form) {
        return switch (form) {
            case HTML -> html;
            case MARKDOWN -> markdown;
            case PLAIN, GUESSED -> plain;
            case EDITOR -> new EditorReader(this);
        };
    }
}
