package org.copydesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceText;

/** The formats that examples may be written in. */
final class TestFormats {

    private static final List<Format> ALL =
            List.of(new Format(new MarkdownReader(), ".md"), new Format(new PlainTextReader(), ".txt"));

    private record Format(ArticleReader reader, String ending) {}

    private TestFormats() {}

    static boolean has(String format) {
        return find(format).isPresent();
    }

    /** What a file of that format is called, if nothing else says. */
    static String ending(String format) {
        return find(format).map(Format::ending).orElse("." + format);
    }

    /** The format of a file by its name. */
    static Optional<String> ofFile(String name) {
        return ALL.stream()
                .map(Format::reader)
                .filter(reader -> reader.reads(name))
                .map(ArticleReader::format)
                .findFirst();
    }

    /** The articles of a source as its reader gives them. */
    static List<Article> read(SourceText source, String format) {
        List<Article> articles = new ArrayList<>();
        find(format)
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + format))
                .reader()
                .read(source, articles::add);
        return articles;
    }

    /** The articles of a source with the roles that are inferred. */
    static List<Article> articles(SourceText source, String format) {
        return read(source, format).stream().map(Structure::infer).toList();
    }

    private static Optional<Format> find(String format) {
        return ALL.stream()
                .filter(each -> each.reader().format().equals(format))
                .findFirst();
    }
}
