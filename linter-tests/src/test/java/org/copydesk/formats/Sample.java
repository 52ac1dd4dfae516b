package org.copydesk.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.run.Formats;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * A file of the sample set: {@code formats/FORMAT/NAME}. Beside it stands {@code NAME.inspect}, what {@code copydesk
 * inspect --full} is to print for it.
 *
 * @param folder the sample set
 */
record Sample(Path folder, Path file) {

    /** Relative to the module, as the goldens are written there. */
    static final Path FOLDER = Path.of("src", "test", "resources", "formats");

    static final String GOLDEN = ".inspect";

    private static final int UTF_8_MARK = 0xEF;

    /** All samples, by name. */
    static List<Sample> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(GOLDEN))
                    .sorted()
                    .map(file -> new Sample(FOLDER, FOLDER.relativize(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The format as the folder calls it. */
    String format() {
        return file.getName(0).toString();
    }

    /** With slashes. */
    String name() {
        return file.toString().replace('\\', '/');
    }

    Path golden() {
        return folder.resolve(file + GOLDEN);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if the file's bytes are its text; false for archives and for other charsets than UTF-8. */
    boolean isText() {
        byte[] bytes = bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean same = text.getBytes(StandardCharsets.UTF_8).length == bytes.length && text.indexOf('\uFFFD') < 0;
        return same && text.indexOf('\0') < 0;
    }

    boolean isMarked() {
        byte[] bytes = bytes();
        return bytes.length > 0 && (bytes[0] & 0xFF) == UTF_8_MARK;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The articles of another text under this sample's name, before their structure is inferred. */
    List<Article> read(String text) {
        List<Article> articles = new ArrayList<>();
        Formats.all()
                .forName(name())
                .orElseThrow(() -> new IllegalStateException("no format reads " + name()))
                .read(SourceText.of(new SourceId(name()), text), articles::add);
        return articles;
    }

    @Override
    public String toString() {
        return name();
    }
}
