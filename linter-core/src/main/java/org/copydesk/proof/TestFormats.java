package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.run.Formats;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceText;

/** The formats that examples may be written in: all that Copydesk reads. */
final class TestFormats {

    private static final Formats FORMATS = Formats.all();

    private TestFormats() {}

    static boolean has(String format) {
        return find(format).isPresent();
    }

    /** What a file of that format is called, if nothing else says. */
    static String ending(String format) {
        return Stream.of("." + format, ".md", ".txt", ".xml")
                .filter(ending ->
                        ofFile("example" + ending).filter(format::equals).isPresent())
                .findFirst()
                .orElse("." + format);
    }

    /** The format of a file by its name. */
    static Optional<String> ofFile(String name) {
        return FORMATS.forName(name).map(ArticleReader::format);
    }

    /** The articles of a source as its reader gives them. */
    static List<Article> read(SourceText source, String format) {
        List<Article> articles = new ArrayList<>();
        find(format)
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + format))
                .read(source, articles::add);
        return articles;
    }

    /** The articles of a source with the roles that are inferred. */
    static List<Article> articles(SourceText source, String format) {
        return read(source, format).stream().map(Structure::infer).toList();
    }

    private static Optional<ArticleReader> find(String format) {
        return FORMATS.readers().stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst();
    }
}
