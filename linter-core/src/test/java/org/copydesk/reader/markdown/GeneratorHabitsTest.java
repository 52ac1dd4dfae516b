package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

/** What the generators of sites make of Markdown, each in its way. */
class GeneratorHabitsTest {

    private static Article read(String name, String source) {
        List<Article> articles = new ArrayList<>();
        new MarkdownReader().read(SourceText.of(new SourceId(name), source), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> blocks(String source) {
        return read("a.md", source).blocks().stream().map(Object::toString).toList();
    }

    private static List<String> values(String frontMatter, FieldKind kind) {
        return read("a.md", "---\n" + frontMatter + "---\n\nText.\n").fields(kind).stream()
                .map(Field::text)
                .toList();
    }

    @Test
    void authorsAreTextsListsObjectsOrKeys() {
        assertThat(values("author: Orla Finch\n", FieldKind.AUTHOR)).containsExactly("Orla Finch");
        assertThat(values("authors: [Orla Finch, ansel]\n", FieldKind.AUTHOR)).containsExactly("Orla Finch", "ansel");
        assertThat(values("author: {name: Orla Finch, bio: Orla sails.}\n", FieldKind.AUTHOR))
                .containsExactly("Orla Finch");
        assertThat(values("params: {author: Orla Finch}\n", FieldKind.AUTHOR)).containsExactly("Orla Finch");
    }

    @Test
    void whatAnAuthorDoesIsNoAuthor() {
        String docusaurus = "authors:\n  - name: Orla Finch\n    title: Reporter\n    url: https://x.example\n";
        assertThat(values(docusaurus, FieldKind.AUTHOR)).containsExactly("Orla Finch");
    }

    @Test
    void theHeadOfAHomePageIsNoPicture() {
        String vitePress = "hero:\n  name: Skerry\n  text: Sails at noon\n  tagline: Four times a day\n";
        assertThat(values(vitePress, FieldKind.OTHER_TITLE)).containsExactly("Sails at noon");
        assertThat(values(vitePress, FieldKind.DESCRIPTION)).containsExactly("Four times a day");
        assertThat(values(vitePress, FieldKind.CAPTION)).isEmpty();
        assertThat(values("hero: {image: a.jpg, caption: The pier, alt: A pier}\n", FieldKind.CAPTION))
                .containsExactly("The pier");
    }

    @Test
    void datesHaveTheNamesThatGeneratorsGiveThem() {
        for (String name : List.of("date", "pubDate", "publishDate", "published_at")) {
            assertThat(values(name + ": 2026-03-05\n", FieldKind.DATE)).as(name).containsExactly("2026-03-05");
        }
        for (String name : List.of("lastmod", "updated", "updatedDate", "last_modified_at")) {
            assertThat(values(name + ": 2026-03-05\n", FieldKind.UPDATED))
                    .as(name)
                    .containsExactly("2026-03-05");
        }
        assertThat(read("2026-03-05-ferry.md", "Text.\n").date()).isPresent();
    }

    @Test
    void definitionListsAreLists() {
        assertThat(blocks("Ferry\n"
                        + ": A boat that\n"
                        + "  sails.\n"
                        + ": A crossing.\n\n"
                        + "Pier\n\n"
                        + ":   Where it lies.\n\n"
                        + "    All night.\n"))
                .containsExactly(
                        "LIST_ITEM FLOW: Ferry",
                        "LIST_ITEM FLOW: A boat that sails.",
                        "LIST_ITEM FLOW: A crossing.",
                        "LIST_ITEM FLOW: Pier",
                        "LIST_ITEM FLOW: Where it lies.",
                        "LIST_ITEM FLOW: All night.");
    }

    @Test
    void aColonThatDefinesNothingIsText() {
        assertThat(blocks("One.\nTwo.\nThree\n: four.\n\n# Five\n\n: six\n"))
                .containsExactly("BODY FLOW: One. Two. Three : four.", "HEADLINE FLOW: Five", "BODY FLOW: : six");
    }

    @Test
    void abbreviationsAreToldToNobody() {
        assertThat(blocks("The HTML is good.\n\n*[HTML]: Hyper Text\n*[CSS]: Style\n\nSo is *[this] one*.\n"))
                .containsExactly("BODY FLOW: The HTML is good.", "BODY FLOW: So is [this] one.");
    }

    @Test
    void notesOfAllGeneratorsAreRead() {
        List<String> notes = List.of(
                "!!! note \"Tides\"\n    It sails.\n",
                "??? note \"Tides\"\n    It sails.\n",
                ":::note Tides\nIt sails.\n:::\n",
                "::: warning Tides\nIt sails.\n:::\n",
                "::: {.callout-tip title=\"Tides\"}\nIt sails.\n:::\n");
        for (String note : notes) {
            assertThat(blocks(note)).as(note).containsExactly("SUBHEAD FLOW: Tides", "BODY FLOW: It sails.");
        }
        assertThat(blocks("!!! quote \"Tom Hale\"\n    It sails.\n"))
                .containsExactly("SUBHEAD FLOW: Tom Hale", "QUOTATION FLOW: It sails.");
        assertThat(blocks("> [!NOTE]\n> It sails.\n")).containsExactly("BODY FLOW: It sails.");
        assertThat(blocks("{{% notice tip %}}\nIt sails.\n{{% /notice %}}\n")).containsExactly("BODY FLOW: It sails.");
    }

    @Test
    void tagsThatPlacePicturesTellTheirCaptions() {
        List<String> tags = List.of(
                "{{< figure src=\"a.jpg\" caption=\"The pier\" >}}",
                "{% include figure.html src=\"a.jpg\" caption=\"The pier\" %}",
                "{% image \"a.jpg\", caption=\"The pier\" %}",
                "<figure><img src=\"a.jpg\"><figcaption>The pier</figcaption></figure>",
                "![](a.jpg \"The pier\")",
                "![](a.jpg)\n*The pier*");
        for (String tag : tags) {
            assertThat(read("a.md", "It sails.\n\n" + tag + "\n").texts())
                    .as(tag)
                    .map(Block::toString)
                    .contains("CAPTION FIGURE: The pier");
        }
    }

    @Test
    void templatesAreCode() {
        assertThat(blocks("{% if site.x %}Shown{% endif %} on {{ page.day }}, {{< ref \"a.md\" >}}{# unseen #}.\n"))
                .containsExactly("BODY FLOW: Shown\uFFFC on \uFFFC, \uFFFC.");
    }

    @Test
    void captionsInTagsAreMarkdown() {
        String source = "It sails.\n\n{{< figure src=\"a.jpg\" caption=\"The *old* [pier](b.md), \\\"new\\\"\" >}}\n";
        Block caption = read("a.md", source).blocks(Role.CAPTION).get(0);
        assertThat(caption.text()).isEqualTo("The old pier, \"new\"");
        assertThat(source.substring(
                        caption.source(4, 7).start(), caption.source(4, 7).end()))
                .isEqualTo("old");
    }

    @Test
    void programTextBetweenTagsEndsBeforeTheTag() {
        assertThat(blocks("{{< highlight go >}}\nmain()\n{{< /highlight >}}\n")).containsExactly("CODE FLOW: main()");
    }

    @Test
    void formulasAreNoText() {
        assertThat(blocks("$$\nx = y^2\n$$\n\nSo $x_1$ is.\n"))
                .containsExactly("CODE FLOW: x = y^2", "BODY FLOW: So \uFFFC is.");
        for (String money : List.of("It cost $5 to $10.", "It cost US$5 and A$6_000.", "Set $HOME/_a:$PATH now.")) {
            assertThat(blocks(money + "\n")).containsExactly("BODY FLOW: " + money);
        }
    }

    @Test
    void whatObsidianWritesIsRead() {
        assertThat(blocks("The [[Harbour|board]] of [[Orm]] met. ^met-id\n\n"
                        + "![[pier.jpg|300]]\n\n"
                        + "%% not yet %%\n\n"
                        + "==It== sails.\n"))
                .containsExactly("BODY FLOW: The board of Orm met.", "BODY FLOW: It sails.");
        assertThat(blocks("import duties from \"Orm\" rose.\n")).hasSize(1);
        for (String text : List.of("%%page%% is left.", "If a == b and c == d.", "[[File:Quay.jpg|thumb]] it is.")) {
            assertThat(blocks(text + "\n")).containsExactly("BODY FLOW: " + text);
        }
        assertThat(read("a.md", "%% copydesk-disable-file doubled-word %%\n\nIt sails.\n")
                        .directives())
                .hasSize(1);
    }

    @Test
    void changesThatStandInTheTextAreAccepted() {
        assertThat(blocks("It {++now++}{--then--} sails {~~to~>from~~} {==here==}{>>really?<<} at ten.\n"))
                .containsExactly("BODY FLOW: It now sails from here at ten.");
    }

    @Test
    void notesInTheTextAreFootnotes() {
        assertThat(blocks("It sails.^[At *noon*.] So it is.\n"))
                .containsExactly("BODY FLOW: It sails. So it is.", "FOOTNOTE FLOW: At noon.");
    }

    @Test
    void whatIsPutInElsewhereIsNoText() {
        for (String line : List.of(
                "--8<-- \"a.md\"",
                "--8<--\na.md\n--8<--",
                "<<< @/a.js{2}",
                "::: a.b.c\n    options:\n      x: true",
                "\\newpage",
                "\\begin{center}",
                "<Card @click=\"go\" :at=\"x\">",
                "<Tabs items={['a', 'b']}>",
                "import Tabs from '@theme/Tabs';",
                "{::comment}\nIt sank.\n{:/comment}",
                "* TOC\n{:toc}",
                "# {{ page.title }}",
                "<audio controls>Your browser is old.</audio>",
                "<p><video src=\"a.mp4\">Your browser is old.</video></p>")) {
            assertThat(blocks("It sails.\n\n" + line + "\n\nSo it is.\n"))
                    .as(line)
                    .containsExactly("BODY FLOW: It sails.", "BODY FLOW: So it is.");
        }
    }

    @Test
    void directivesOfMystAreNotes() {
        for (String fence : List.of(":::", "```")) {
            assertThat(blocks(fence + "{note} Tides\n:class: dropdown\nIt *sails*.\n" + fence + "\n\nSo it is.\n"))
                    .as(fence)
                    .containsExactly("SUBHEAD FLOW: Tides", "BODY FLOW: It sails.", "BODY FLOW: So it is.");
            assertThat(blocks(fence + "{figure} a.jpg\n:alt: A pier\n\nThe *old* pier\n" + fence + "\n"))
                    .as(fence)
                    .containsExactly("CAPTION FIGURE: The old pier");
            assertThat(blocks(fence + "{epigraph}\nIt sails.\n" + fence + "\n"))
                    .as(fence)
                    .containsExactly("QUOTATION FLOW: It sails.");
        }
        assertThat(blocks("```{python}\nx = 1\n```\n\n`{note}` it is.\n"))
                .containsExactly("CODE FLOW: x = 1", "BODY FLOW: {note} it is.");
    }

    @Test
    void namesOfPictogramsAreNoWords() {
        assertThat(blocks("It sails :smile: at 10:30:15, [here :icons-x:](a.md){ .b }.\n"))
                .containsExactly("BODY FLOW: It sails \uFFFC at 10:30:15, here \uFFFC.");
    }

    @Test
    void aPictureHasItsAlternativeTextBehindItsPath() {
        assertThat(blocks("{% image \"a.jpg\", \"A pier\", \"(min-width: 30em) 50vw\" %}\n"))
                .containsExactly("ALT FIGURE: A pier");
        assertThat(blocks("{% image_with_class \"a.jpg\" \"image-left\" \"A pier\" %}\n"))
                .containsExactly("ALT FIGURE: A pier");
        assertThat(blocks("{% figure \"a.jpg\", \"A pier\", \"The pier\" %}\n"))
                .containsExactly("ALT FIGURE: A pier", "CAPTION FIGURE: The pier");
    }

    @Test
    void headsAndDatesOfThemes() {
        assertThat(values("header: {image: a.jpg, caption: The pier}\n", FieldKind.CAPTION))
                .containsExactly("The pier");
        assertThat(values("date: {created: 2026-03-05, updated: 2026-03-06}\n", FieldKind.UPDATED))
                .containsExactly("2026-03-06");
        assertThat(values("resources: [{src: a.jpg, params: {credit: Mira Sole}}]\n", FieldKind.CREDIT))
                .containsExactly("Mira Sole");
        for (String date : List.of("today", "\"`r Sys.Date()`\"")) {
            assertThat(read("a.qmd", "---\ndate: " + date + "\n---\n\nIt sails.\n")
                            .problems())
                    .as(date)
                    .isEmpty();
        }
    }
}
