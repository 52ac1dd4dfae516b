package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

/** Captions, credits and alternative texts in the marks of those generators that have marks of their own for them. */
class CaptionHabitsTest {

    private static Article read(String name, String source) {
        List<Article> articles = new ArrayList<>();
        new MarkdownReader().read(SourceText.of(new SourceId(name), source), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> blocks(String source) {
        return read("a.md", source).blocks().stream().map(Object::toString).toList();
    }

    private static List<Block> captions(Article article) {
        return article.images().get(0).texts().stream()
                .filter(text -> text.is(Role.CAPTION))
                .toList();
    }

    private static String inSource(String source, Block block) {
        return source.substring(block.source().start(), block.source().end());
    }

    @Test
    void aBlockBetweenSlashesIsTheCaptionOfThePictureAboveIt() {
        String source = "![A pier](a.jpg)\n/// caption\nThe *old* pier\n///\n\nIt sails.\n";
        Article article = read("a.md", source);
        assertThat(article.blocks())
                .map(Block::toString)
                .containsExactly("ALT FIGURE: A pier", "CAPTION FIGURE: The old pier", "BODY FLOW: It sails.");
        assertThat(captions(article)).hasSize(1);
        assertThat(inSource(source, article.blocks().get(1))).isEqualTo("The *old* pier");
    }

    @Test
    void captionsBetweenSlashesMayHaveOptionsAndBars() {
        assertThat(blocks("![](a.jpg)\n\n/// figure-caption | #pier\n    attrs: {id: pier}\n\nThe pier\n///\n"))
                .containsExactly("CAPTION FIGURE: The pier");
        assertThat(blocks("| Day |\n| --- |\n| Mon |\n\n/// table-caption | <\nSailings\n///\n"))
                .contains("CAPTION FIGURE: Sailings");
    }

    @Test
    void otherBlocksBetweenSlashesAreNotes() {
        assertThat(blocks("/// note | Tides\nIt sails.\n\n//// details | More\nBy day.\n////\n///\n\nSo it is.\n"))
                .containsExactly(
                        "SUBHEAD FLOW: Tides",
                        "BODY FLOW: It sails.",
                        "SUBHEAD FLOW: More",
                        "BODY FLOW: By day.",
                        "BODY FLOW: So it is.");
        assertThat(blocks("/// is no block, it is a text.\n")).hasSize(1);
    }

    @Test
    void whatStandsInAMarkdownElementIsMarkdown() {
        for (String attribute : List.of("markdown", "markdown=\"span\"", "markdown=1")) {
            String source = "<figure " + attribute + ">\n  ![A pier](a.jpg){ width=\"300\" }\n"
                    + "  <figcaption>The *old* pier</figcaption>\n</figure>\n\nIt sails.\n";
            Article article = read("a.md", source);
            assertThat(article.blocks())
                    .as(attribute)
                    .map(Block::toString)
                    .containsExactly("ALT FIGURE: A pier", "CAPTION FIGURE: The old pier", "BODY FLOW: It sails.");
            assertThat(article.images()).hasSize(1);
            assertThat(captions(article)).hasSize(1);
        }
    }

    @Test
    void elementsOfMarkdownMayStandInOneAnother() {
        assertThat(blocks("<div markdown>\n"
                        + "    <div>\n"
                        + "    It *sails*.\n"
                        + "    </div>\n\n"
                        + "    So it is.\n"
                        + "</div>\n\n"
                        + "    code\n"))
                .containsExactly("BODY FLOW: It sails.", "BODY FLOW: So it is.", "CODE FLOW:     code");
        assertThat(blocks("<figure>\n*no Markdown*\n</figure>\n")).containsExactly("BODY FLOW: *no Markdown*");
    }

    @Test
    void hexoTellsTitleAndAlternativeTextByPlace() {
        List<String> tags = List.of(
                "{% asset_img a.jpg \"The pier\" \"A pier\" %}",
                "{% asset_img left a.jpg 500 400 \"The pier 'A pier'\" %}",
                "{% asset_img a.jpg The pier 'A pier' %}",
                "{% img [big class] /a.jpg 300px auto \"The pier\" \"A pier\" %}",
                "{% img https://x.example/a.jpg \"The pier\" 'A pier' %}");
        for (String tag : tags) {
            assertThat(blocks(tag + "\n")).as(tag).containsExactly("CAPTION FIGURE: The pier", "ALT FIGURE: A pier");
        }
        assertThat(blocks("{% asset_img a.jpg The old pier %}\n")).containsExactly("CAPTION FIGURE: The old pier");
        assertThat(blocks("{% asset_img a.jpg \"The keeper's pier\" %}\n"))
                .containsExactly("CAPTION FIGURE: The keeper's pier");
        assertThat(blocks("{% asset_img a.jpg %}\n")).isEmpty();
    }

    @Test
    void tagsAroundTextTellWhatItIs() {
        assertThat(blocks("{% blockquote Ann Dorn %}\nIt sails.\n{% endblockquote %}\n\nSo she said.\n"))
                .containsExactly("QUOTATION FLOW: It sails.", "BODY FLOW: So she said.");
        assertThat(blocks("{{< quote >}}\n\nIt sails.\n\n{{< /quote >}}\n\nSo she said.\n"))
                .containsExactly("QUOTATION FLOW: It sails.", "BODY FLOW: So she said.");
        assertThat(blocks("{% capture pier_caption %}\nThe pier\n{% endcapture %}\n\nIt sails.\n"))
                .containsExactly("CAPTION FIGURE: The pier", "BODY FLOW: It sails.");
        assertThat(blocks("{{< quote \"It sails.\" >}}\n\nSo she said.\n")).containsExactly("BODY FLOW: So she said.");
        assertThat(blocks("{% codeblock lang:js %}\nlet a;\n{% endcodeblock %}\n"))
                .containsExactly("CODE FLOW: let a;");
    }

    @Test
    void aLineBesideATableIsItsCaption() {
        String table = "| Day |\n| --- |\n| Mon |\n";
        assertThat(blocks(table + "\n: Sailings {#tbl:sail}\n")).contains("CAPTION FIGURE: Sailings");
        assertThat(blocks(table + "\nTable: Sailings\n")).contains("CAPTION FIGURE: Sailings");
        assertThat(blocks("Table: Sailings\n\n" + table)).contains("CAPTION FIGURE: Sailings");
        assertThat(blocks("Table: a thing to eat at.\n")).containsExactly("BODY FLOW: Table: a thing to eat at.");
    }

    @Test
    void pandocMakesAFigureOfALonelyPicture() {
        String source = "It sails.\n\n![The pier](a.jpg){#fig:pier width=50% fig-alt=\"A pier\"}\n";
        assertThat(blocks(source))
                .containsExactly("BODY FLOW: It sails.", "CAPTION FIGURE: The pier", "ALT FIGURE: A pier");
        assertThat(blocks("![A pier](a.jpg){ width=50% }\n")).containsExactly("ALT FIGURE: A pier");
        assertThat(read("a.qmd", "![The pier](a.jpg){width=50%}\n\nSee ![it](b.png) here.\n")
                        .blocks())
                .map(Block::toString)
                .containsExactly("CAPTION FIGURE: The pier", "BODY FLOW: See \uFFFC here.", "ALT FIGURE: it");
    }

    @Test
    void aNumberedDivisionEndsWithItsCaption() {
        Article article = read("a.md", "::: {#fig-pier}\n![](a.png)\n\nThe old pier\n:::\n\nIt sails.\n");
        assertThat(article.blocks())
                .map(Block::toString)
                .containsExactly("CAPTION FIGURE: The old pier", "BODY FLOW: It sails.");
        assertThat(captions(article)).hasSize(1);
        assertThat(blocks("::: {.column}\nIt sails.\n\nSo it is.\n:::\n"))
                .containsExactly("BODY FLOW: It sails.", "BODY FLOW: So it is.");
    }

    @Test
    void chunksOfCodeTellWhatTheyDraw() {
        assertThat(blocks(
                        "```{python}\n#| label: fig-pier\n#| fig-cap: \"The pier\"\n#| fig-alt: A pier\ndraw()\n```\n"))
                .contains("CAPTION FIGURE: The pier", "ALT FIGURE: A pier");
        assertThat(blocks("```{r pier, fig.cap=\"The pier\", echo=FALSE}\nplot()\n```\n"))
                .containsExactly("CAPTION FIGURE: The pier", "CODE FLOW: plot()");
        assertThat(blocks("```python\n#| fig-cap: \"The pier\"\n```\n")).hasSize(1);
    }
}
