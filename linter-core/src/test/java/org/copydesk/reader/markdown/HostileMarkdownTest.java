package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;

/** Files that are made to hang a reader or to exhaust its stack are read in a time that grows with their length. */
class HostileMarkdownTest {

    private static final int MANY = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Test
    void openingsWithoutEnd() {
        List.of(
                        "[",
                        "![",
                        "*a ",
                        "_a *",
                        "~~a ",
                        "`a ``",
                        "<a ",
                        "<a \"",
                        "<!-- ",
                        "[a](<b",
                        "[a](b \"",
                        "[^a]",
                        "&a",
                        "\\")
                .forEach(HostileMarkdownTest::repeated);
    }

    @Test
    void templatesWithoutEnd() {
        List.of(
                        "{{ ",
                        "{% ",
                        "{{< ",
                        "{# ",
                        "{: ",
                        "{.a ",
                        "{% raw %}",
                        "{% comment %}",
                        "{% highlight x %}",
                        "`{{ x }}",
                        "{{ \n\n")
                .forEach(HostileMarkdownTest::repeated);
    }

    @Test
    void templatesThatEndFarAway() {
        List.of("{{ ", "{% ", "{% raw %}", "{% highlight x %}", "{a='")
                .forEach(part -> read(part.repeat(MANY) + "x".repeat(MANY) + "\n\n}} %} endraw endhighlight '}"));
    }

    @Test
    void manyTemplates() {
        List.of(
                        "{{ x }}",
                        "{% x %}",
                        "{{ x }} &amp; ",
                        "[a]({{ x }}) ",
                        "{: .a}",
                        "{% image \"a\" \"b\" %}\n",
                        "<b {{ x }}>")
                .forEach(HostileMarkdownTest::repeated);
    }

    @Test
    void htmlWithoutEnd() {
        List.of("<a ", "<b>", "<a \"", "<a b='", "<p", "<!-- ", "<script>", "</", "<li>", "<img alt=\"", "&amp", "  \n")
                .forEach(part -> read("<div>\n" + part.repeat(MANY) + "\n"));
        read("<div>\n" + "<a ".repeat(MANY) + "\n\n>");
    }

    @Test
    void deepNesting() {
        List.of("> ", "- ", "> - ", "1. ", "<div><aside>").forEach(part -> read(part.repeat(10_000) + "x"));
        read("*a ".repeat(MANY) + " b*".repeat(MANY));
        read("![".repeat(20_000) + "x" + "](u)".repeat(20_000));
        read(":::note\n".repeat(10_000));
        read("!!! note\n\n    ".repeat(10_000));
    }

    @Test
    void longRuns() {
        List.of(
                        "a b ",
                        "www.a.b ",
                        "*x* www.a.b ",
                        "http://a)",
                        ")",
                        "@a",
                        "a@b.c ",
                        "]",
                        "a\\\n",
                        "a  \n",
                        "\u0086",
                        "\0",
                        "\t")
                .forEach(HostileMarkdownTest::repeated);
        read("http://a" + ")".repeat(MANY));
        read("<a" + " b".repeat(MANY) + ">");
        read("<div>\n<a" + " b=\"c\"".repeat(MANY) + ">");
        read("`".repeat(MANY) + "x" + "`".repeat(MANY));
    }

    @Test
    void manyMarksInOneBlock() {
        List.of("a *b* [c](d) & e ", "a *b* [c](d)\n", "*a*[b](c)", "_a_ ![b](c) ")
                .forEach(part -> read(part.repeat(2 * MANY)));
        read("[ ".repeat(MANY) + "[a](b) ".repeat(MANY));
        read("|" + "*a* [b](c) ".repeat(MANY) + "|\n|-|\n");
    }

    @Test
    void piecesOfALongLineAreOneText() {
        String source = "a *b* [c](d)\n".repeat(3_000) + "z " + "*a* [b](c) ".repeat(3_000);
        Article article = MarkdownPositionsTest.read(source);

        SourceMapping.check(article);
        String text = ("a b c ".repeat(3_000) + "z " + "a b ".repeat(3_000)).strip();
        assertThat(article.blocks().size()).isEqualTo(1);
        assertThat(article.blocks().get(0).text().equals(text)).isTrue();
    }

    @Test
    void tablesAndDefinitions() {
        read("|" + "a|".repeat(10_000) + "\n|" + "-|".repeat(10_000) + "\n|" + "b|".repeat(10_000));
        read("|a|\n|-|\n" + "|`\\|` \\| b|\n".repeat(MANY));
        read("|a|\n|-|\n|" + "\\|".repeat(MANY) + "|\n");
        repeated("[a]: b \"c\"\n");
        read("![a][b]\n".repeat(MANY) + "\n[b]: c \"d\"\n");
    }

    private static void repeated(String part) {
        read(part.repeat(MANY));
        read("text\n" + part.repeat(MANY) + "\n> " + part.repeat(10));
    }

    /** Takes the thread's own time: how busy the machine is does not count. */
    private static void read(String source) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        MarkdownPositionsTest.read(source);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

        assertThat(taken).as(source.substring(0, Math.min(40, source.length()))).isLessThan(LONGEST);
    }
}
