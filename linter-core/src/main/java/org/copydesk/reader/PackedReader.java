package org.copydesk.reader;

import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads a format whose files are no text but an archive of parts. What its articles have for a source is made of the parts,
 * so that nothing can be written back to the file by it.
 */
public interface PackedReader extends ArticleReader {

    /** Hands over each article of a file, in its order. */
    void read(SourceId id, byte[] bytes, Consumer<Article> articles);

    /** Says that text is none of its documents. */
    @Override
    default void read(SourceText source, Consumer<Article> articles) {
        articles.accept(unreadable(source, "this is text, and no " + format() + " document"));
    }

    /** An article that only says why there is none. */
    default Article unreadable(SourceText source, String why) {
        return Article.builder(source, format())
                .problem(new Problem(Problem.UNREADABLE, Span.at(0), why))
                .build();
    }
}
