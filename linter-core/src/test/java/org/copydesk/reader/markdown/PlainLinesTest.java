package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** What the library is spared gives the very tree that it would have made. */
class PlainLinesTest {

    private static final Parser LIBRARY = parser().build();
    private static final Parser SPARED =
            parser().inlineParserFactory(BoundedInlineParser::new).build();

    private static Parser.Builder parser() {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build());
        return Parser.builder().extensions(extensions).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    @Test
    void plainRun() {
        check("The ferry leaves at nine! It (the old one)\nis late;   \nagain > and again  \nby an hour.\t \n");
    }

    @Test
    void plainLinesAroundMarks() {
        check("One line\ntwo  \nthree *with\na* mark\nfour\t\nfive\n");
    }

    @Test
    void markThatEndsItsLine() {
        check("One line\\\ntwo\n");
        check("*One* line\\\ntwo\n");
        check("*One* line  \ntwo\nthree\n");
        check("*One* line\t\ntwo\nthree\n");
        check("*One* line  \ntwo  \nthree\n");
    }

    @Test
    void addressOverSeveralLines() {
        check("See [the timetable](/ferry\n'of the year') and\nmore\n");
        check("See [the timetable](\n/ferry\n) and\nmore\n");
        check("See <a href=\"/ferry\"\ntitle='x'\n> and\nmore\n");
        check("See <!-- the\nold --> one\nmore\n");
    }

    @Test
    void marksOfNoMeaning() {
        check("An [open bracket\nand then (nothing)\nmore\n");
        check("*An open star\nand then nothing\n");
        check("One_\ntwo _three\n_four\nfive\n");
        check("# One ![two\n");
        check("| One | two * |\n|---|---|\n| three | |\n");
    }

    @Test
    void examplesOfTheSpecifications() {
        check(ExampleReader.readExamples(TestResources.getSpec()));
        check(ExampleReader.readExamples(TestResources.getGfmSpec()));
        TestResources.getRegressions().forEach(resource -> check(ExampleReader.readExamples(resource)));
    }

    private static void check(List<Example> examples) {
        assertThat(examples).isNotEmpty();
        StringBuilder all = new StringBuilder();
        for (Example example : examples) {
            String source = example.getSource();
            check(source);
            check("Plain words\nin two lines\n" + source + "plain words\nand  \nmore of them\n");
            all.append(source);
        }
        check(all.toString());
    }

    private static void check(String source) {
        assertThat(tree(SPARED.parse(source))).as(source).isEqualTo(tree(LIBRARY.parse(source)));
    }

    private static String tree(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, 0, out);
        return out.toString();
    }

    private static void write(Node node, int depth, StringBuilder out) {
        out.append(" ".repeat(depth)).append(node).append(node.getSourceSpans()).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, depth + 1, out);
        }
    }
}
