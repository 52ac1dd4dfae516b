package org.copydesk.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.text.SourceId;

/**
 * Reads the articles of a file that is never needed whole. Each article stands in a piece of the source of its own, and
 * no more of the file is held than the article at hand.
 */
public interface StreamingReader extends ArticleReader {

    @Override
    default StreamingReader with(FieldMap fields) {
        return this;
    }

    /**
     * Hands over each article of a file, in its order, as soon as it is read.
     *
     * @param in the file's text, byte order mark and line ends kept; it is not closed
     * @throws IOException if the file cannot be read on; what was read before has been handed over
     */
    void read(SourceId id, Reader in, Consumer<Article> articles) throws IOException;
}
