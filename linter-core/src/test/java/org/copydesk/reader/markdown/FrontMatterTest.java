package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static final String YAML = """
        ---
        title: "The \\"old\\" ferry"
        authors:
          - name: Runa Velk
            bio: She sails.
          - Sam Orde
        date: 2021-06-03
        cover:
          image: slip.jpg
          caption: 'Una''s slip'
        description: >-
          Tolland keeps
          its ferry.
        tags: [sea, town]
        draft: true
        empty:
        ---

        Text.
        """;

    @Test
    void yamlGivesFields() {
        Article article = read(YAML);

        assertThat(article.fields())
                .extracting(Field::name, Field::kind, Field::text)
                .containsExactly(
                        tuple("title", FieldKind.TITLE, "The \"old\" ferry"),
                        tuple("authors[0].name", FieldKind.AUTHOR, "Runa Velk"),
                        tuple("authors[0].bio", FieldKind.AUTHOR_BIO, "She sails."),
                        tuple("authors[1]", FieldKind.AUTHOR, "Sam Orde"),
                        tuple("date", FieldKind.DATE, "2021-06-03"),
                        tuple("cover.image", FieldKind.IMAGE, "slip.jpg"),
                        tuple("cover.caption", FieldKind.CAPTION, "Una's slip"),
                        tuple("description", FieldKind.DESCRIPTION, "Tolland keeps its ferry."),
                        tuple("tags[0]", FieldKind.TAG, "sea"),
                        tuple("tags[1]", FieldKind.TAG, "town"),
                        tuple("draft", FieldKind.OTHER, "true"),
                        tuple("empty", FieldKind.OTHER, ""));
        assertThat(article.problems()).isEmpty();
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Text.");
    }

    @Test
    void fieldsComeFromWhereTheySay() {
        for (String source :
                List.of(YAML, YAML.replace("\n", "\r\n"), "\uFEFF" + YAML, YAML.replace("sea", "\uD83D\uDE00"))) {
            Article article = read(source);
            Field title = article.fields(FieldKind.TITLE).get(0);
            Field tag = article.fields(FieldKind.TAG).get(1);

            assertThat(title.value().source(4, 9).in(source)).isEqualTo("\\\"old\\\"");
            assertThat(title.key().in(source)).isEqualTo("title");
            assertThat(tag.value().source().in(source)).isEqualTo("town");
            assertThat(article.blocks().get(0).source().in(source)).isEqualTo("Text.");
        }
    }

    @Test
    void fixesAreWrittenAsTheFieldWritesText() {
        Article article = read(YAML);

        assertThat(article.fields(FieldKind.TITLE)
                        .get(0)
                        .value()
                        .edit(0, 3, "A \"new\"")
                        .replacement())
                .isEqualTo("A \\\"new\\\"");
        assertThat(article.fields(FieldKind.CAPTION)
                        .get(0)
                        .value()
                        .edit(0, 3, "Bo's")
                        .replacement())
                .isEqualTo("Bo''s");
        assertThat(article.blocks().get(0).view().edit(0, 4, "a*b & c").replacement())
                .isEqualTo("a\\*b & c");
    }

    @Test
    void tomlGivesFields() {
        String toml = """
            +++
            title = "A \\u00e9 \uD83D\uDE00 ferry" # kept
            date = 2021-06-03 10:00:00
            tags = ["sea", 'town']
            lead = \"""
            One \\
              two\"""

            [params]
            author.name = "Runa Velk"

            [[images]]
            alt = "Slip"
            +++
            Text.
            """;
        for (String source : List.of(toml, toml.replace("\n", "\r\n"), toml.replace('\n', '\r'), "\uFEFF" + toml)) {
            Article article = read(source);

            assertThat(article.fields())
                    .extracting(
                            Field::name,
                            Field::kind,
                            Field::text,
                            field -> field.value().source().in(source).strip())
                    .containsExactly(
                            tuple("title", FieldKind.TITLE, "A é \uD83D\uDE00 ferry", "A \\u00e9 \uD83D\uDE00 ferry"),
                            tuple("date", FieldKind.DATE, "2021-06-03 10:00:00", "2021-06-03 10:00:00"),
                            tuple("tags[0]", FieldKind.TAG, "sea", "sea"),
                            tuple("tags[1]", FieldKind.TAG, "town", "town"),
                            tuple(
                                    "lead",
                                    FieldKind.DESCRIPTION,
                                    "One two",
                                    source.substring(source.indexOf("One"), source.indexOf("two") + 3)),
                            tuple("params.author.name", FieldKind.AUTHOR, "Runa Velk", "Runa Velk"),
                            tuple("images[0].alt", FieldKind.ALT, "Slip", "Slip"));
            assertThat(article.problems()).isEmpty();
            assertThat(article.blocks()).extracting(Block::text).containsExactly("Text.");
        }
    }

    @Test
    void jsonGivesFields() {
        String json = "{\n\t\"title\": \"A \\u00e9 \\/ ferry\",\n\t\"tags\": [\"sea\"]\n}";
        for (String source :
                List.of(json + "\nText.", ";;;\n" + json + "\n;;;\nText.", "---json\n" + json + "\n---\nText.")) {
            Article article = read(source);

            assertThat(article.fields())
                    .extracting(Field::name, Field::text)
                    .containsExactly(tuple("title", "A é / ferry"), tuple("tags[0]", "sea"));
            assertThat(article.fields().get(0).value().source(2, 3).in(source)).isEqualTo("\\u00e9");
            assertThat(article.blocks()).extracting(Block::text).containsExactly("Text.");
        }
    }

    @Test
    void rulesAndBracesAreNoFrontMatter() {
        assertThat(read("---\n\nText here\n\n---\n\nMore.").fields()).isEmpty();
        assertThat(texts("---\n\nText here\n\n---\n\nMore.")).containsExactly("Text here", "More.");
        assertThat(texts("---\nText")).containsExactly("Text");
        assertThat(texts("----\ntitle: x\n----")).containsExactly("title: x");
        assertThat(texts("{x} text")).containsExactly("{x} text");
        assertThat(texts("{\"a\": 1} is JSON")).containsExactly("{\"a\": 1} is JSON");
        assertThat(texts("+++ text")).containsExactly("+++ text");
        assertThat(texts("---\n---\nText")).containsExactly("Text");
        assertThat(texts("---")).isEmpty();
    }

    @Test
    void unclosedFrontMatterIsReadUpToTheText() {
        String source = "---\ntitle: Ferry\ntags:\n  - sea\n\nText here.\n\n---\n\nMore: text.\n";
        Article article = read(source);

        assertThat(article.fields()).extracting(Field::text).containsExactly("Ferry", "sea");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Text here.", "More: text.");
        assertThat(article.problems())
                .extracting(Problem::rule, problem -> problem.span().in(source))
                .containsExactly(tuple(Problem.UNREADABLE, "---"));
        assertThat(read("+++\ntitle = \"Ferry\"\n\nText.").problems()).hasSize(1);
        assertThat(read("{\n\"title\": \"Ferry\"\n\nText.").problems()).isNotEmpty();
    }

    @Test
    void brokenFrontMatterIsAProblemAtItsPlace() {
        String source = "---\ntitle: Ferry: kept\n---\nText.";
        Article article = read(source);

        assertThat(article.problems()).hasSize(1);
        assertThat(article.problems().get(0).rule()).isEqualTo(Problem.UNREADABLE);
        assertThat(article.problems().get(0).span().start()).isEqualTo(source.indexOf(": kept"));
        assertThat(article.problems().get(0).message()).contains("quotation marks");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Text.");
        assertThat(read("---\n\"a: b\"\n---\nText.").problems())
                .extracting(Problem::rule)
                .containsExactly(Problem.UNREADABLE);
        assertThat(read("+++\ntitle = \"Ferry\ndate = 1\n+++\nText.").problems())
                .extracting(Problem::rule)
                .containsExactly(Problem.UNREADABLE);
    }

    @Test
    void fieldsThatDoNotHoldWhatTheyShould() {
        String yaml = "---\ntitle: a\ntitle: b\ndate: 2021-02-30\nslug: [a, b]\nlastmod: soon\n---\n";

        assertThat(read(yaml).problems())
                .extracting(Problem::rule, problem -> problem.span().in(yaml))
                .containsExactlyInAnyOrder(
                        tuple(Problem.FIELD_INVALID, "title"),
                        tuple(Problem.FIELD_INVALID, "2021-02-30"),
                        tuple(Problem.FIELD_INVALID, "a"),
                        tuple(Problem.FIELD_INVALID, "soon"));
        assertThat(read("+++\na = 1\na = 2\n+++\n").problems())
                .extracting(Problem::rule, Problem::message)
                .containsExactly(tuple(Problem.FIELD_INVALID, "the key a is given twice"));
        assertThat(read("---\ndate: \"{{ now }}\"\npubDate: Fri, 05 Jun 2026 19:50:19 +0000\n---\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void fileNameGivesADateThatFrontMatterDoesNot() {
        Field date = read("2021-06-03-ferry.md", "Text.").fields().get(0);

        assertThat(date.kind()).isEqualTo(FieldKind.DATE);
        assertThat(date.text()).isEqualTo("2021-06-03");
        assertThat(date.value().source().isEmpty()).isTrue();
        assertThat(read("2021-06-03-ferry.md", "---\ndate: 2021-06-04\n---\n").fields())
                .hasSize(1);
        assertThat(read("2021-06-ferry.md", "Text.").fields()).isEmpty();
    }

    @Test
    void titleFieldIsTheHeadline() {
        Article article = read("---\ntitle: Ferry\n---\n# Ferry\n");

        assertThat(article.headline().map(Block::name)).contains("title");
        assertThat(article.blocks(Role.HEADLINE)).hasSize(1);
    }

    @Test
    void cutAnywhereItIsRead() {
        String toml = "+++\ntitle = \"\"\"a\\u00e9\"\"\"\n[a]\nb = ['c', {d = 1}]\n+++\nText";
        for (String source : List.of(YAML, toml, "{\"a\": [\"b\\n\", {\"c\": null}]}\nText")) {
            for (int end = 0; end <= source.length(); end++) {
                SourceMapping.check(read(source.substring(0, end)));
            }
        }
    }

    @Test
    void hostileFrontMatterIsRead() {
        read("+++\na = " + "[".repeat(20_000) + "\n+++\n");
        read("+++\n" + "a = \n".repeat(2_000) + "+++\n");
        read("---\na: " + "[".repeat(20_000) + "\n---\n");
        read("{" + "\"a\":{".repeat(20_000));
        read("---\n" + "a: b\n".repeat(20_000));
    }

    private static List<String> texts(String source) {
        return read(source).blocks().stream().map(Block::text).toList();
    }

    private static Article read(String source) {
        return read("story.md", source);
    }

    private static Article read(String name, String source) {
        List<Article> read = new ArrayList<>();
        new MarkdownReader().read(SourceText.of(new SourceId("posts/" + name), source), read::add);
        return read.get(0);
    }
}
