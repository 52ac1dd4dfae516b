package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    @Test
    void keepsTheSpanOfEveryNode() {
        String source =
                "title: Harvest ends early\ntags: [grain, 'port life']\nauthors:\n  - name: Ada Quill\n    desk: 7\n";
        YamlMapping root = YamlDocument.read(source).mapping().orElseThrow();

        assertThat(spanned(source, root.get("title").orElseThrow())).isEqualTo("Harvest ends early");
        assertThat(spanned(source, root.entry("title").orElseThrow().key())).isEqualTo("title");
        assertThat(spanned(source, root.get("tags").orElseThrow())).isEqualTo("[grain, 'port life']");
        assertThat(spanned(source, root.get("authors").orElseThrow())).isEqualTo("- name: Ada Quill\n    desk: 7");
        YamlSequence tags = (YamlSequence) root.get("tags").orElseThrow();
        assertThat(tags.items()).extracting(item -> spanned(source, item)).containsExactly("grain", "'port life'");
        assertThat(spanned(source, root)).isEqualTo(source.stripTrailing());
    }

    @Test
    void countsInUtf16UnitsBehindEmoji() {
        String source = "a: 🌾🌾 field\nb: \"🌊 sea\"\nc: last\n";
        YamlMapping root = YamlDocument.read(source).mapping().orElseThrow();

        assertThat(spanned(source, root.get("a").orElseThrow())).isEqualTo("🌾🌾 field");
        assertThat(spanned(source, root.get("b").orElseThrow())).isEqualTo("\"🌊 sea\"");
        assertThat(spanned(source, root.get("c").orElseThrow())).isEqualTo("last");
    }

    @Test
    void placesArePlacesOfTheWholeFile() {
        String source = "🌾---\ntitle: Rain\n---\nBody";
        Span part = new Span(6, 18);
        YamlMapping root = YamlDocument.read(source, part).mapping().orElseThrow();

        YamlScalar title = (YamlScalar) root.get("title").orElseThrow();
        assertThat(spanned(source, title)).isEqualTo("Rain");
        assertThat(title.value().source().in(source)).isEqualTo("Rain");
    }

    @Test
    void readsBehindByteOrderMarkAndCrLf() {
        String source = "\uFEFFtitle: Rain\r\nplace: Dock\r\n";
        YamlDocument document = YamlDocument.read(source);
        YamlMapping root = document.mapping().orElseThrow();

        assertThat(document.problems()).isEmpty();
        assertThat(spanned(source, root.entry("title").orElseThrow().key())).isEqualTo("title");
        assertThat(spanned(source, root.get("place").orElseThrow())).isEqualTo("Dock");
    }

    @Test
    void tellsNullTruthNumberAndText() {
        String source = "[null, ~, true, no, 12, -0x1F, 0x1F, 1.5e3, .5, ., 1e, '12', 2026-03-05, 1_000]";
        YamlSequence root = (YamlSequence) YamlDocument.read(source).root().orElseThrow();

        assertThat(root.items())
                .extracting(item -> ((YamlScalar) item).kind().name())
                .containsExactly(
                        "NULL", "NULL", "BOOLEAN", "TEXT", "INTEGER", "TEXT", "INTEGER", "NUMBER", "NUMBER", "TEXT",
                        "TEXT", "TEXT", "TEXT", "TEXT");
    }

    @Test
    void anUnwrittenValueIsNullAtItsPlace() {
        YamlScalar value = (YamlScalar) YamlDocument.read("author:\ntitle: x")
                .mapping()
                .orElseThrow()
                .get("author")
                .orElseThrow();

        assertThat(value.isNull()).isTrue();
        assertThat(value.span()).isEqualTo(Span.at(7));
    }

    @Test
    void reportsDuplicateKeysAndKeepsBoth() {
        String source = "title: One\nslug: a\ntitle: Two\n";
        YamlDocument document = YamlDocument.read(source);

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the key title is given twice");
            assertThat(problem.span()).isEqualTo(new Span(19, 24));
        });
        assertThat(document.mapping().orElseThrow().entries()).hasSize(3);
        assertThat(((YamlScalar) document.mapping().orElseThrow().get("title").orElseThrow()).text())
                .isEqualTo("One");
    }

    @Test
    void refusesTagsAndReadsTheTextBehindThem() {
        String source = "a: !!java.net.URL [x]\nb: &n !note words\n";
        YamlDocument document = YamlDocument.read(source);

        assertThat(messages(document))
                .containsExactly("tags are not allowed: tag:yaml.org,2002:java.net.URL", "tags are not allowed: !note");
        YamlScalar words =
                (YamlScalar) document.mapping().orElseThrow().get("b").orElseThrow();
        assertThat(spanned(source, words)).isEqualTo("words");
    }

    @Test
    void anAliasIsTheNodeThatItNames() {
        String source = "a: &who {name: Ada}\nb: *who\nc: *nobody\n";
        YamlDocument document = YamlDocument.read(source);
        YamlMapping root = document.mapping().orElseThrow();

        assertThat(root.get("b")).isEqualTo(root.get("a"));
        assertThat(messages(document)).containsExactly("no anchor &nobody stands before this alias");
        assertThat(root.get("c").orElseThrow().span()).isEqualTo(Span.at(source.indexOf("*nobody")));
    }

    @Test
    void stopsAnAliasBomb() {
        StringBuilder source = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1) + " ";
            source.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }
        YamlDocument document = YamlDocument.read(source.toString());

        assertThat(messages(document)).contains("aliases stand for more than 10000 values");
        assertThat(size(document.root().orElseThrow())).isLessThan(20_000);
    }

    @Test
    void stopsAtDeepNestingWithWhatItHas() {
        YamlDocument document = YamlDocument.read("title: Rain\nx: " + "[".repeat(50_000));

        assertThat(messages(document)).containsExactly("nested deeper than 100 levels; not read from here on");
        assertThat(document.mapping().orElseThrow().get("title")).isPresent();
    }

    @Test
    void leavesOutWhatIsTooLong() {
        YamlDocument document = YamlDocument.read("x".repeat(YamlDocument.MAX_LENGTH + 1));

        assertThat(document.root()).isEmpty();
        assertThat(messages(document)).containsExactly("longer than 4000000 characters; it is not read");
    }

    @Test
    void keepsWhatStandsBeforeBrokenSyntax() {
        String source = "title: Rain\nauthor: Ada\nsummary: Dock: closed\nslug: x\n";
        YamlDocument document = YamlDocument.read(source);

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("a second \": \" stands in this line; put the value in quotation marks");
            assertThat(problem.span()).isEqualTo(Span.at(source.indexOf(": closed")));
        });
        YamlMapping root = document.mapping().orElseThrow();
        assertThat(root.entries()).extracting(YamlEntry::name).startsWith("title", "author");
    }

    @Test
    void saysWhatIsWrongInTheAuthorsWords() {
        assertThat(messages(YamlDocument.read("a: 1\n\tb: 2")))
                .containsExactly("a tab cannot stand here; YAML indents with spaces");
        assertThat(messages(YamlDocument.read("a: 1\nb\nc: 2")))
                .containsExactly("no \": \" stands between key and value above this place");
        assertThat(messages(YamlDocument.read("a: \"open\nb: c"))).containsExactly("a quotation mark is never closed");
        assertThat(messages(YamlDocument.read("a: \"x\" y\nb: c")))
                .containsExactly(
                        "does not fit the lines above: check the indentation, and quotation marks inside the value");
        assertThat(messages(YamlDocument.read("a: b\nc: \"caf\\u")))
                .containsExactly("an escape behind this place breaks off");
    }

    @Test
    void readsOnOverForbiddenCharacters() {
        String source = "title: Ra\u0007in \uD83C\nb: c";
        YamlDocument document = YamlDocument.read(source);

        assertThat(messages(document))
                .containsExactly(
                        "a character that YAML does not allow: U+0007", "a character that YAML does not allow: U+D83C");
        assertThat(document.problems().get(0).span()).isEqualTo(new Span(9, 10));
        assertThat(document.mapping().orElseThrow().get("b")).isPresent();
    }

    @Test
    void readsOnlyTheFirstDocument() {
        YamlDocument document = YamlDocument.read("a: 1\n---\nb: 2\n");

        assertThat(messages(document)).containsExactly("a second document begins here; only the first is read");
        assertThat(document.mapping().orElseThrow().get("a")).isPresent();
    }

    @Test
    void refusesKeysThatAreNoSingleValue() {
        assertThat(messages(YamlDocument.read("? [a, b]\n: c\n"))).containsExactly("a key must be a single value");
    }

    @Test
    void anEmptyDocumentHasNoRootAndNoProblem() {
        assertThat(YamlDocument.read("# only a comment\n").root()).isEmpty();
        assertThat(YamlDocument.read("").problems()).isEmpty();
    }

    @Test
    void neverThrowsWhereverTheTextIsCut() {
        String source = "---\na: &x \"b\\u00e9 \\\n  c\"\nd: |2-\n    e\n  🌾\n\nf: >+\n  g\n   h\n\n"
                + "i: {j: [k, 'l''m'], n: *x}\n? o\n: !p q\n...\n";
        for (int end = 0; end <= source.length(); end++) {
            YamlDocument document = YamlDocument.read(source.substring(0, end));
            int length = end;
            document.root().ifPresent(root -> assertThat(root.span().end()).isBetween(0, length));
            document.problems()
                    .forEach(problem -> assertThat(problem.span().end()).isBetween(0, length));
        }
    }

    private static int size(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return 1
                    + sequence.items().stream().mapToInt(YamlDocumentTest::size).sum();
        }
        if (node instanceof YamlMapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(entry -> size(entry.value()))
                            .sum();
        }
        return 1;
    }

    private static List<String> messages(YamlDocument document) {
        return document.problems().stream().map(YamlProblem::message).toList();
    }

    private static String spanned(String source, YamlNode node) {
        return node.span().in(source);
    }
}
