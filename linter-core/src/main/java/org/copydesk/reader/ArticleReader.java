package org.copydesk.reader;

import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.text.SourceText;

/**
 * Reads the articles of one format. Immutable, shared by threads. It never throws for what a document holds: what it
 * cannot read becomes a {@link org.copydesk.article.Problem} of an article, and the rest is read.
 */
public interface ArticleReader {

    /** The format's short name, as {@code --stdin-filename} and reports give it. */
    String format();

    /** True if a file of that name is of this format. */
    boolean reads(String fileName);

    /** Hands over each article of a source, in source order, as soon as it is read. */
    void read(SourceText source, Consumer<Article> articles);
}
