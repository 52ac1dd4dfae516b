package org.copydesk.reader;

import java.util.List;
import java.util.Locale;
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

    /** What the names of its files end in, in lower case with their dots; empty if no file is of this format. */
    List<String> endings();

    /** True if a file of that name is of this format. */
    default boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (String ending : endings()) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** What users want to know of the format. */
    FormatNote about();

    /**
     * This reader at a site with its own meanings of fields.
     *
     * @return the reader itself if its format has no fields of which a site could tell anything
     */
    default ArticleReader with(FieldMap fields) {
        return this;
    }

    /** Hands over each article of a source, in source order, as soon as it is read. */
    void read(SourceText source, Consumer<Article> articles);
}
