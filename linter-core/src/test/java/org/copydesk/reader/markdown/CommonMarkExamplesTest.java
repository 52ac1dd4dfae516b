package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of the specifications, which hold about everything that Markdown allows: all are read, and map. */
class CommonMarkExamplesTest {

    private static final int STEP = 7;

    @Test
    void commonMark() {
        check(examples(TestResources.getSpec()));
    }

    @Test
    void gitHub() {
        check(examples(TestResources.getGfmSpec()));
    }

    @Test
    void regressions() {
        TestResources.getRegressions().forEach(resource -> check(examples(resource)));
    }

    private static List<Example> examples(URL resource) {
        List<Example> examples = ExampleReader.readExamples(resource);
        assertThat(examples).isNotEmpty();
        return examples;
    }

    private static void check(List<Example> examples) {
        for (Example example : examples) {
            String source = example.getSource();
            check(source);
            check(source.replace("\n", "\r\n"));
            for (int end = STEP; end < source.length(); end += STEP) {
                check(source.substring(0, end));
            }
        }
    }

    private static void check(String source) {
        try {
            SourceMapping.check(MarkdownPositionsTest.read(source));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("in " + source.replace("\n", "⏎\n"), e);
        }
    }
}
