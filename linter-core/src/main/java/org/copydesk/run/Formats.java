package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;

/** The formats that can be read. */
public final class Formats {

    private final List<ArticleReader> readers;

    private Formats(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** All formats that Copydesk reads. */
    public static Formats all() {
        return new Formats(List.of(new MarkdownReader(), new HtmlReader(), new PlainTextReader()));
    }

    /** The reader for a file's name; empty if no format has such names. */
    public Optional<ArticleReader> forName(String fileName) {
        for (ArticleReader reader : readers) {
            if (reader.reads(fileName)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /** For a file that is named outright although its name tells no format. */
    public ArticleReader fallback() {
        return readers.get(readers.size() - 1);
    }

    public List<ArticleReader> readers() {
        return readers;
    }
}
