package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.PackedReader;
import org.copydesk.reader.StreamingReader;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Shows the articles of files as they are seen. */
final class Inspection {

    private final SiteFormats formats;
    private final Path folder;
    private final Path root;

    /**
     * An inspection.
     *
     * @param folder the working folder
     * @param root the configuration's folder
     */
    Inspection(SiteFormats formats, Path folder, Path root) {
        this.formats = formats;
        this.folder = folder;
        this.root = root;
    }

    /** Takes an article. */
    interface Sink {
        void accept(Article article) throws IOException;
    }

    /** Shows each article of some files; returns what is wrong with the files. */
    List<UsageProblem> show(List<Path> files, Sink sink) throws IOException {
        List<UsageProblem> problems = new ArrayList<>();
        for (Path file : files) {
            Path full = folder.resolve(file).normalize();
            if (Files.isRegularFile(full)) {
                show(file, full, sink).ifPresent(problems::add);
            } else {
                problems.add(new UsageProblem("there is no file “" + file + "”"));
            }
        }
        return problems;
    }

    private Optional<UsageProblem> show(Path file, Path full, Sink sink) throws IOException {
        SourceId id = new SourceId(SiteFiles.slashes(file));
        ArticleReader reader = formats.ofNamed(SiteFiles.relative(root, full));
        try {
            if (Formats.isCompressed(id.fileName()) && reader instanceof StreamingReader streaming) {
                unpacked(full, id, streaming, into(sink));
                return Optional.empty();
            }
            if (reader instanceof PackedReader packed) {
                packed.read(id, Files.readAllBytes(full), into(sink));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(full);
            Optional<Decoded> decoded = (Formats.isCompressed(id.fileName())
                            ? Unpacked.of(bytes, LintSettings.DEFAULT_LARGEST)
                            : Optional.of(bytes))
                    .flatMap(unpacked -> Decoder.decode(unpacked, Decoder.declares(reader.format())));
            decoded.ifPresent(text -> reader.read(SourceText.of(id, text.text()), into(sink)));
            return decoded.isEmpty() ? Optional.of(new UsageProblem("“" + file + "” is no text")) : Optional.empty();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void unpacked(Path full, SourceId id, StreamingReader reader, Consumer<Article> articles)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(full);
                Reader text = Decoder.reader(new GZIPInputStream(bytes), Decoder.declares(reader.format()))) {
            reader.read(id, text, articles);
        }
    }

    private static Consumer<Article> into(Sink sink) {
        return article -> {
            try {
                sink.accept(Structure.infer(article));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }
}
