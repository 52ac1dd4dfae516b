package org.copydesk.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.text.ArticleText;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Shows the articles of files as they are seen. */
final class Inspection {

    private final Formats formats;
    private final Path folder;

    Inspection(Formats formats, Path folder) {
        this.formats = formats;
        this.folder = folder;
    }

    /** Writes them; returns what is wrong with the files. */
    List<UsageProblem> write(List<Path> files, Writer out, RenderSettings settings) throws IOException {
        List<UsageProblem> problems = new ArrayList<>();
        for (Path file : files) {
            Path full = folder.resolve(file).normalize();
            if (Files.isRegularFile(full)) {
                write(file, Decoder.decode(Files.readAllBytes(full)), out, settings, problems);
            } else {
                problems.add(new UsageProblem("there is no file “" + file + "”"));
            }
        }
        return problems;
    }

    private void write(
            Path file, Optional<Decoded> decoded, Writer out, RenderSettings settings, List<UsageProblem> problems)
            throws IOException {
        if (decoded.isEmpty()) {
            problems.add(new UsageProblem("“" + file + "” is no text"));
            return;
        }
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        ArticleReader reader = formats.forName(name).orElseGet(formats::fallback);
        SourceText source = SourceText.of(new SourceId(name), decoded.get().text());
        try {
            reader.read(source, article -> write(Structure.infer(article), out, settings));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void write(Article article, Writer out, RenderSettings settings) {
        try {
            ArticleText.write(article, out, settings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
