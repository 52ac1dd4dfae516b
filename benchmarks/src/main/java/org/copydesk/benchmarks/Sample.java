package org.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.run.Formats;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Articles of about a million characters in all: those of a folder, over and over. The folder is the example newsroom,
 * or what {@code -Dsample=FOLDER} says.
 */
@State(Scope.Benchmark)
public class Sample {

    private static final int CHARACTERS = 1_000_000;
    private static final String FOLDER = System.getProperty("sample", "examples/newsroom");

    private final Formats formats = Formats.all();
    private final List<SourceText> sources = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    @Setup(Level.Trial)
    public void load() throws IOException {
        List<SourceText> once = texts();
        int length = 0;
        while (length < CHARACTERS) {
            for (SourceText source : once) {
                sources.add(source);
                length += source.length();
            }
        }
        read(article -> articles.add(Structure.infer(article)));
    }

    /** Hands over each article as its reader gives it. */
    void read(Consumer<Article> to) {
        for (SourceText source : sources) {
            reader(source).read(source, to);
        }
    }

    /** All articles, with the roles that are inferred. */
    List<Article> articles() {
        return articles;
    }

    private ArticleReader reader(SourceText source) {
        return formats.forName(source.id().path()).orElseThrow();
    }

    private List<SourceText> texts() throws IOException {
        List<SourceText> texts = new ArrayList<>();
        Path folder = Path.of(FOLDER);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (formats.forName(name).isPresent() && !name.endsWith(".jsonl")) {
                    texts.add(SourceText.of(new SourceId(name), Files.readString(file)));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("no articles in " + folder.toAbsolutePath());
        }
        return texts;
    }
}
