package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

/** What is read without the library is what the library gives. */
class PlainYamlTest {

    @Test
    void leavesVeryManyKeysToTheLibrary() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            keys.append("key").append(i).append(": value\n");
        }
        String few = keys.substring(0, keys.indexOf("key200"));

        assertThat(PlainYaml.read(few, new Span(0, few.length()))).isNotNull();
        assertThat(PlainYaml.read(keys.toString(), new Span(0, keys.length()))).isNull();
    }

    /** Pieces that make plain documents, and such that make others. */
    private static final List<String> PIECES = List.of(
            "title",
            "date",
            "a-b",
            "Äpfel",
            "- ",
            "-",
            ": ",
            ":",
            ":\n",
            "\n",
            "\r\n",
            "\n\n",
            "  ",
            " ",
            "\t",
            "\"",
            "'",
            "\"ferry",
            "late\"\n",
            "\nagain",
            "ferry",
            "“no”",
            "12",
            "-3",
            "1.5e3",
            "true",
            "~",
            "null",
            "2026-01-02 14:00:00 -4",
            "#",
            " # note",
            "# note\n",
            "http://a.example/b",
            "[a, b]",
            "{a: b}",
            "|\n",
            ">\n",
            "\\n",
            "''",
            "\"\"",
            "&a ",
            "*a",
            "!t ",
            "---\n",
            "...\n",
            "?",
            "%",
            "@",
            "(1)",
            "é",
            "\uD83D\uDE00",
            "\u2028",
            "\u3000",
            "\uFEFF",
            "\0");

    @Test
    void readsWhatMostPagesHave() {
        String page = "title: The ferry: late again\ndate: 2026-01-02 14:00:00 -4\n\nimage: /a/b.jpg\ntags:\n- sea\n"
                + "-   \"ports\"\n\nauthors:\n  - jo\n  - 'ann'\nempty:\nnote: ''\nlong: \"The ferry\nis late  \n  again\"\nlast: \"Don't\"  \n";
        assertThat(PlainYaml.read(page, whole(page))).isNull();
        String plain = page.replace("ferry:", "ferry");
        assertThat(PlainYaml.read(plain, whole(plain))).isNotNull();
        check(plain);
        check(plain.replace("\n", "\r\n"));
    }

    @Test
    void leavesTheRestToTheLibrary() {
        for (String other : List.of(
                "a: b\n c\n",
                "a: \"b\n\n  c\"\n",
                "a: \"b\n--- c\"\n",
                "a: \"b\n  c\" d\n",
                "a: \"b\n  c\n",
                "a: b # c\n",
                "a:\n  b: c\n",
                "a:\n- b: c\n",
                "a:\n-\n- b\n",
                "a: [b]\n",
                "a: 'it''s'\n",
                "a: \"\\t\"\n",
                "a: b\na: c\n",
                "- a\n",
                "a\n",
                "")) {
            assertThat(PlainYaml.read(other, whole(other))).as(other).isNull();
        }
    }

    @Test
    void agreesWithTheLibraryOnWhateverItReads() {
        Random random = new Random(7);
        int read = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
                text.append(random.nextInt(3) == 0 ? "- " : "k" + random.nextInt(9) + ": ");
                for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(random.nextInt(8) == 0 ? "" : "\n");
            }
            read += check(text.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(5_000);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    /** True if it is plain. */
    private static boolean check(String text) {
        String source = "---\n" + text + "---\n";
        Span part = new Span(4, 4 + text.length());
        YamlDocument plain = PlainYaml.read(source, part);
        if (plain != null) {
            YamlDocument library = new NodeReader(source, part).read();
            assertThat(tree(plain)).as(text).isEqualTo(tree(library));
        }
        return plain != null;
    }

    private static List<String> tree(YamlDocument document) {
        List<String> lines = new ArrayList<>();
        document.problems().forEach(problem -> lines.add(problem.toString()));
        document.root().ifPresent(root -> add(root, lines));
        return lines;
    }

    private static void add(YamlNode node, List<String> lines) {
        lines.add(node.getClass().getSimpleName() + node.span());
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                add(entry.key(), lines);
                add(entry.value(), lines);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> add(item, lines));
        } else if (node instanceof YamlScalar scalar) {
            TextView view = scalar.value();
            lines.add(scalar.kind() + view.text() + view.source() + view.edit(0, view.length(), "a'b\"c\\d"));
            for (int i = 0; i < view.length(); i++) {
                lines.add(view.source(i, i + 1).toString());
            }
        }
    }
}
