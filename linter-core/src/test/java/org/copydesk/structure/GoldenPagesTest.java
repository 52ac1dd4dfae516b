package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole pages, one block a line behind its role: the texts are read without the roles, and must get them back. */
class GoldenPagesTest {

    @TestFactory
    Stream<DynamicTest> everyBlockOfAPageIsToldAsWhatItIs() throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenPagesTest.class.getResource("golden").toURI());
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.sorted().toList();
        }
        assertThat(pages).hasSizeGreaterThan(11);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path page) {
        List<String> expected = lines(page);
        Article read = Pages.plain(expected.stream().map(GoldenPagesTest::text).toList());

        assertThat(Pages.dump(Structure.infer(read))).containsExactlyElementsOf(expected);
    }

    private static String text(String line) {
        return line.substring(line.indexOf(" | ") + 3);
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
