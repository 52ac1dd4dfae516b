package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

/** Where each unit of a decoded scalar stands in the source. */
class ScalarTextTest {

    @Test
    void plainTextStandsLetterForLetter() {
        assertThat(pieces("k: Rain over 🌾 fields # seen\n"))
                .containsExactly("Rain over 🌾 fields=Rain over 🌾 fields");
    }

    @Test
    void commentsBeforeTheTextAreNotPartOfIt() {
        assertThat(pieces("k: # see below\n  # twice\n  Rain\n")).containsExactly("Rain=Rain");
    }

    @Test
    void foldedPlainLinesMapTheirBreaks() {
        assertThat(pieces("k: Rain over\n  the fields\n\n  again\n"))
                .containsExactly("Rain over=Rain over", " =\n  ", "the fields=the fields", "\n=\n\n  ", "again=again");
    }

    @Test
    void singleQuotesAreDecoded() {
        assertThat(pieces("k: 'the mayor''s  plan'")).containsExactly("the mayor=the mayor", "'=''", "s  plan=s  plan");
    }

    @Test
    void doubleQuotedEscapesAreDecoded() {
        assertThat(pieces("k: \"caf\\u00e9 \\\"open\\\" \\x41\\U0001F33E\\n\""))
                .containsExactly(
                        "caf=caf",
                        "é=\\u00e9",
                        " = ",
                        "\"=\\\"",
                        "open=open",
                        "\"=\\\"",
                        " = ",
                        "A=\\x41",
                        "🌾=\\U0001F33E",
                        "\n=\\n");
    }

    @Test
    void escapedLineEndsVanish() {
        assertThat(pieces("k: \"one \\\n   two\\\n\n  three\""))
                .containsExactly("one =one ", "two=two", "\n=\\\n\n  ", "three=three");
    }

    @Test
    void doubleQuotedLinesFold() {
        assertThat(pieces("k: \"one  \r\n  two\"")).containsExactly("one=one", " =  \r\n  ", "two=two");
    }

    @Test
    void literalBlockKeepsItsLines() {
        assertThat(pieces("k: |\n    First line\n      deeper\n\n    last\n"))
                .containsExactly("First line\n=First line\n", "  deeper\n\n=  deeper\n\n", "last\n=last\n");
    }

    @Test
    void literalBlockChomps() {
        assertThat(pieces("k: |-\n  one\n\n\nb: c")).containsExactly("one=one");
        assertThat(pieces("k: |+\n  one\n\n\nb: c")).containsExactly("one\n\n\n=one\n\n\n");
        assertThat(pieces("k: |\n  one\n\n\nb: c")).containsExactly("one\n=one\n");
    }

    @Test
    void literalBlockOfWindowsLines() {
        assertThat(pieces("k: |2\r\n  one\r\n   two\r\n"))
                .containsExactly("one=one", "\n=\r\n", " two= two", "\n=\r\n");
    }

    @Test
    void foldedBlockJoinsItsLines() {
        assertThat(pieces("k: >\n  one 🌾\n  two\n\n  three\n    deeper\n  four\n"))
                .containsExactly(
                        "one 🌾=one 🌾",
                        " =\n  ",
                        "two=two",
                        "\n=\n\n  ",
                        "three=three",
                        "\n=\n  ",
                        "  deeper=  deeper",
                        "\n=\n  ",
                        "four=four",
                        "\n=\n");
    }

    @Test
    void foldedBlockChomps() {
        assertThat(pieces("k: >-\n\n  one\n  two\n\n\nb: c"))
                .containsExactly("\n=\n  ", "one=one", " =\n  ", "two=two");
        assertThat(pieces("k: >+\n  one\n\n\nb: c")).containsExactly("one=one", "\n\n\n=\n\n\n");
    }

    @Test
    void spansEndWithTheScalar() {
        String source = "a: |\n  one\n\n\nb: >-\n  two\n\nc: \"x\"  # y\n";
        YamlMapping root = YamlDocument.read(source).mapping().orElseThrow();

        assertThat(root.get("a").orElseThrow().span().in(source)).isEqualTo("|\n  one\n");
        assertThat(root.get("b").orElseThrow().span().in(source)).isEqualTo(">-\n  two");
        assertThat(root.get("c").orElseThrow().span().in(source)).isEqualTo("\"x\"");
    }

    /** Each piece of the text that maps as one, as {@code decoded=source}. */
    private static List<String> pieces(String source) {
        TextView view = ((YamlScalar) YamlDocument.read(source)
                        .mapping()
                        .orElseThrow()
                        .get("k")
                        .orElseThrow())
                .value();
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= view.length(); end++) {
            if (end == view.length() || !goesOn(view, start, end)) {
                pieces.add(view.text().substring(start, end) + "="
                        + view.source(start, end).in(source));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean goesOn(TextView view, int start, int end) {
        return view.isVerbatim(start, end)
                ? view.isVerbatim(start, end + 1)
                : view.source(start, end).equals(view.source(end, end + 1));
    }
}
