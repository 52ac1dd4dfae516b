package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.run.Formats;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that are made to hang a reader, or to exhaust its stack, are read in a time that grows with their length. */
class HostileTest {

    private static final int MANY = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private static final Map<String, List<String>> OPENINGS = openings();

    private static final int DEEPEST = 100_000;
    private static final Map<String, String> DEEP =
            Map.of("x.mdx", "<A>{", "x.adoc", "*_`#link:a[footnote:[", "x.rst", "- (1) ``*:a:`");

    private static Map<String, List<String>> openings() {
        Map<String, List<String>> openings = new LinkedHashMap<>();
        openings.put(
                "x.mdx",
                List.of(
                        "<A>",
                        "<A>\n",
                        "</A>",
                        "{",
                        "{{",
                        "}",
                        "<A b={",
                        "<A b=\"",
                        "<A ",
                        "{`${",
                        "{/* ",
                        "<!-- ",
                        "`a ``",
                        "import {\n\n",
                        "export const a = [",
                        "export const a = {b:",
                        "<div><p>",
                        "<li>",
                        "\\",
                        "```\n",
                        "{'"));
        openings.put(
                "x.adoc",
                List.of(
                        "*a ",
                        "**",
                        "`a ",
                        "_*`#",
                        "+++",
                        "^a",
                        "{a",
                        "<<",
                        "[[",
                        "((",
                        "(((",
                        "\"`",
                        "link:a[",
                        "http://a[b ",
                        "footnote:[",
                        "image::a[",
                        "====\n",
                        "=====\n",
                        "----\n",
                        "____\n--\n",
                        "|===\n|",
                        "////\n",
                        "[a,\n",
                        ".a\n",
                        "* ",
                        "* a\n",
                        "a:: ",
                        ":a: \\\n",
                        "a\n--\n",
                        "ifdef::a[]\n",
                        "<http:",
                        "\\",
                        "a +\n",
                        "= "));
        openings.put(
                "x.rst",
                List.of(
                        "*a ",
                        "**a ",
                        "``a ",
                        "`a ",
                        ":a:`b ",
                        "|a ",
                        "[a]_ ",
                        "a_ ",
                        "\\",
                        "- ",
                        "- a\n",
                        "a\n b\n",
                        ".. a::\n",
                        ".. ",
                        ".. |a| replace:: b\n",
                        "=\n",
                        "a\n=\n",
                        "====  ==\na b\n",
                        "+-+\n",
                        "| a\n",
                        ":a: ",
                        ":a: b\n",
                        "a::\n\n b\n"));
        openings.put(
                "x.csv",
                List.of(
                        "title,body,date\n",
                        "title,body,date\n\"",
                        "title,body,date\n,\"\n",
                        "title,body,date\n\"\"\"a\n",
                        "title,body,date\na,\"b,c\n\"\"",
                        "\"",
                        "\"\n",
                        "\"a\n",
                        "\",",
                        "\"a\"b",
                        "a,\"b",
                        "sep=",
                        ";"));
        return openings;
    }

    @TestFactory
    Stream<DynamicTest> openingsWithoutEnd() {
        return tests(part -> part.repeat(MANY));
    }

    @TestFactory
    Stream<DynamicTest> openingsThatEndFarAway() {
        return tests(part -> part.repeat(MANY) + "x".repeat(MANY) + "\n\n\"'`}])>*/");
    }

    @TestFactory
    Stream<DynamicTest> manyParagraphs() {
        return tests(part -> (part + "word\n\n").repeat(MANY / 4));
    }

    @TestFactory
    Stream<DynamicTest> deepNesting() {
        return DEEP.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> read(each.getKey(), each.getValue().repeat(DEEPEST))));
    }

    /** Zero octets and halves of letters are text like any other. */
    @TestFactory
    Stream<DynamicTest> unitsThatAreNoLetters() {
        return tests(part -> (part + "\0a\uD83D b\uDE00\r").repeat(200));
    }

    private interface Making {
        String of(String part);
    }

    private static Stream<DynamicTest> tests(Making making) {
        List<DynamicTest> tests = new ArrayList<>();
        OPENINGS.forEach((name, parts) -> parts.forEach(part -> tests.add(
                DynamicTest.dynamicTest(name + " " + part.replace("\n", "\\n"), () -> read(name, making.of(part))))));
        return tests.stream();
    }

    /** Takes the thread's own time: how busy the machine is does not count. */
    private static void read(String name, String source) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<Article> articles = new ArrayList<>();
        Formats.all().forName(name).orElseThrow().read(SourceText.of(new SourceId(name), source), articles::add);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

        assertThat(taken).isLessThan(LONGEST);
        assertThat(articles).isNotEmpty();
    }
}
