package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every text of every sample stands in the source where its view says, and stays the same when the source is spelt
 * another way: with Windows line ends, with a byte order mark, with letters of two units, with letters escaped.
 */
class MappingTest {

    /** A word that stands in bodies of the samples and in no field's name. */
    private static final String WORD = "lighthouse";

    /** The word as a format may write it too. */
    private static final Map<String, String> ESCAPED = Map.of(
            "markdown", "lighth&#111;use",
            "mdx", "lighth&#111;use",
            "asciidoc", "lighth&#111;use",
            "rst", "lighth\\ ouse",
            "html", "lighth&#111;use",
            "json", "lighth\\u006fuse",
            "jsonl", "lighth\\u006fuse",
            "xml", "lighth&#111;use");

    private static final int STEP = 7;

    @TestFactory
    Stream<DynamicTest> asWritten() {
        return each(sample -> texts(sample, sample.text()));
    }

    @TestFactory
    Stream<DynamicTest> windowsLineEnds() {
        return each(sample -> {
            String unix = sample.text().replace("\r\n", "\n");
            List<String> usual = texts(sample, unix);
            assertThat(texts(sample, unix.replace("\n", "\r\n"))).isEqualTo(usual);
        });
    }

    @TestFactory
    Stream<DynamicTest> byteOrderMark() {
        return each(sample -> {
            String text = sample.isMarked() ? sample.text().substring(1) : sample.text();
            assertThat(texts(sample, "\uFEFF" + text)).isEqualTo(texts(sample, text));
        });
    }

    @TestFactory
    Stream<DynamicTest> lettersOfTwoUnits() {
        return each(sample -> {
            String shifted = sample.text().replace(WORD, "light🙂house");
            List<String> expected = texts(sample, sample.text()).stream()
                    .map(text -> text.replace(WORD, "light🙂house"))
                    .toList();
            assertThat(texts(sample, shifted)).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> escapedLetters() {
        return each(sample -> {
            assertThat(sample.text()).as("each sample speaks of a " + WORD).contains(WORD);
            String escaped = sample.text().replace(WORD, ESCAPED.getOrDefault(sample.format(), WORD));
            assertThat(texts(sample, escaped)).isEqualTo(texts(sample, sample.text()));
        });
    }

    /** Files break off anywhere; what is there is read, and stands where it stands. */
    @TestFactory
    Stream<DynamicTest> brokenOff() {
        return each(sample -> {
            String text = sample.text();
            for (int end = 0; end < text.length(); end += STEP) {
                texts(sample, text.substring(0, end));
            }
        });
    }

    private interface Check {
        void of(Sample sample);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Sample.all().stream()
                .filter(Sample::isText)
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check.of(sample)));
    }

    /** The texts that are read of a source, each checked against its place; line ends within are line feeds. */
    private static List<String> texts(Sample sample, String source) {
        List<String> texts = new ArrayList<>();
        for (Article article : sample.read(source)) {
            SourceMapping.check(article, Readings.of(sample.format()));
            for (Block block : article.texts()) {
                texts.add(block.role() + ": " + block.text().replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
