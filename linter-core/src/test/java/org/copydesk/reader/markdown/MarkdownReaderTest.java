package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void readsMarkdownFilesOnly() {
        MarkdownReader reader = new MarkdownReader();

        assertThat(reader.format()).isEqualTo("markdown");
        assertThat(List.of("a.md", "A.MD", "a.markdown", "a.mkd", "a.mdown", "a.qmd", "a.Rmd"))
                .allMatch(reader::reads);
        assertThat(List.of("a.mdx", "a.txt", "md", "a.md.bak")).noneMatch(reader::reads);
    }

    @Test
    void firstHeadingIsTheHeadline() {
        Article article = read("# Ferry kept\n\nText.\n\n## Costs\n\n# Again\n");

        assertThat(article.blocks())
                .extracting(Block::role, Block::text, Block::level)
                .containsExactly(
                        tuple(Role.HEADLINE, "Ferry kept", 1),
                        tuple(Role.BODY, "Text.", 0),
                        tuple(Role.SUBHEAD, "Costs", 2),
                        tuple(Role.SUBHEAD, "Again", 1));
    }

    @Test
    void headingBehindBodyTextIsNoHeadline() {
        String body = "The harbour board of Tolland voted on Monday to keep the old ferry for another year, or two.";

        assertThat(read("## Sub\n\nBy Runa Velk\n\n# Title").headline()).isPresent();
        assertThat(read(body + "\n\n# Part two").headline()).isEmpty();
    }

    @Test
    void blocksHaveTheirRoles() {
        Article article = read("""
            Text.

            - item
              1. deep

            > quoted
            > - in it

            | a |
            |---|
            | b |

            Note.[^n]

            [^n]: The note.

            ```
            code
            ```
            """);

        assertThat(article.blocks())
                .extracting(Block::role, Block::text, Block::level)
                .containsExactly(
                        tuple(Role.BODY, "Text.", 0),
                        tuple(Role.LIST_ITEM, "item", 1),
                        tuple(Role.LIST_ITEM, "deep", 2),
                        tuple(Role.QUOTATION, "quoted", 0),
                        tuple(Role.QUOTATION, "in it", 0),
                        tuple(Role.TABLE_CELL, "a", 0),
                        tuple(Role.TABLE_CELL, "b", 0),
                        tuple(Role.BODY, "Note.", 0),
                        tuple(Role.FOOTNOTE, "The note.", 0),
                        tuple(Role.CODE, "code", 0));
    }

    @Test
    void notesToTheReaderAreReadAsTheirContent() {
        Article article = read("""
            > [!WARNING]
            > Ice.

            !!! note "Take care"
                Wet.

            ??? tip
                Dry.

            :::info[More]
            Warm.

            ::::caution
            Hot.
            ::::
            :::

            After.
            """);

        assertThat(article.blocks())
                .extracting(Block::role, Block::text)
                .containsExactly(
                        tuple(Role.BODY, "Ice."),
                        tuple(Role.SUBHEAD, "Take care"),
                        tuple(Role.BODY, "Wet."),
                        tuple(Role.BODY, "Dry."),
                        tuple(Role.SUBHEAD, "More"),
                        tuple(Role.BODY, "Warm."),
                        tuple(Role.BODY, "Hot."),
                        tuple(Role.BODY, "After."));
    }

    @Test
    void marksAreInlinesAndNoText() {
        Block block = read("*a* **b** ~~c~~ `d` [e](f \"g\") <i>h</i> <a href='j'>k</a> https://l.example.")
                .blocks()
                .get(0);

        assertThat(block.text()).isEqualTo("a b c d e h k https://l.example.");
        assertThat(block.inlines())
                .extracting(Inline::kind, inline -> inline.range().in(block.text()), Inline::target)
                .containsExactly(
                        tuple(Inline.Kind.EMPHASIS, "a", ""),
                        tuple(Inline.Kind.STRONG, "b", ""),
                        tuple(Inline.Kind.STRUCK, "c", ""),
                        tuple(Inline.Kind.CODE, "d", ""),
                        tuple(Inline.Kind.LINK, "e", "f"),
                        tuple(Inline.Kind.EMPHASIS, "h", ""),
                        tuple(Inline.Kind.LINK, "k", "j"),
                        tuple(Inline.Kind.LINK, "https://l.example", "https://l.example"));
    }

    @Test
    void lineEndsAreSpacesThatAreMarked() {
        Block block = read("one\ntwo  \nthree").blocks().get(0);

        assertThat(block.text()).isEqualTo("one two\nthree");
        assertThat(block.inlines()).extracting(Inline::kind).containsExactly(Inline.Kind.BREAK);
        assertThat(block.inside(Inline.Kind.BREAK, 3)).isTrue();
    }

    @Test
    void pictureHasItsTexts() {
        Article article = read("![Ferry](ferry.jpg \"At the slip\")\n*Una in May.*\n\nText ![icon](i.png) here.");

        assertThat(article.blocks())
                .extracting(Block::role, Block::place, Block::text)
                .containsExactly(
                        tuple(Role.ALT, Place.FIGURE, "Ferry"),
                        tuple(Role.CAPTION, Place.FIGURE, "At the slip"),
                        tuple(Role.CAPTION, Place.FIGURE, "Una in May."),
                        tuple(Role.BODY, Place.FLOW, "Text \uFFFC here."),
                        tuple(Role.ALT, Place.FIGURE, "icon"));
        assertThat(article.images()).extracting(Image::target).containsExactly("ferry.jpg", "i.png");
        assertThat(article.images().get(0).texts()).hasSize(3);
    }

    @Test
    void emphasisUnderTextIsNoCaption() {
        assertThat(read("Text\n*more*").blocks()).extracting(Block::role).containsExactly(Role.BODY);
        assertThat(read("![a](b)\n*c* d").blocks()).extracting(Block::role).containsExactly(Role.ALT, Role.BODY);
    }

    @Test
    void emphasisedParagraphBehindAPictureIsItsCaption() {
        Article article = read("![](a.png)\n\n*Una at dusk.*\n\n*Una again.*\n\nText ![](b.png).\n\n*No caption.*");

        assertThat(article.blocks())
                .extracting(Block::role, Block::place, Block::text)
                .containsExactly(
                        tuple(Role.CAPTION, Place.FIGURE, "Una at dusk."),
                        tuple(Role.BODY, Place.FLOW, "Una again."),
                        tuple(Role.BODY, Place.FLOW, "Text \uFFFC."),
                        tuple(Role.BODY, Place.FLOW, "No caption."));
        assertThat(article.images().get(0).texts())
                .containsExactly(article.blocks().get(0));
        assertThat(article.blocks().get(0).isInferred()).isTrue();
    }

    @Test
    void titleOfANoteEndsWithItsLine() {
        assertThat(texts(read("> [!tip]- Mind the step\n> It is wet\n> and cold.")))
                .containsExactly("Mind the step\nIt is wet and cold.");
    }

    @Test
    void textOfHtmlIsRead() {
        Article article = read("""
            <figure>
            <img src="a.png" alt="Alt" title="Title">
            <figcaption>Caption <a href="x">here</a></figcaption>
            </figure>

            <h2>Sub</h2>
            <p>One<br>two &eacute;</p>
            <ul><li>item</ul>
            <blockquote>said</blockquote>
            <aside>

            Beside.

            </aside>

            After.

            <script>
            var x = "no text";
            </script>
            """);

        assertThat(article.blocks())
                .extracting(Block::role, Block::place, Block::text)
                .containsExactly(
                        tuple(Role.ALT, Place.FIGURE, "Alt"),
                        tuple(Role.CAPTION, Place.FIGURE, "Title"),
                        tuple(Role.CAPTION, Place.FIGURE, "Caption here"),
                        tuple(Role.SUBHEAD, Place.FLOW, "Sub"),
                        tuple(Role.BODY, Place.FLOW, "One\ntwo é"),
                        tuple(Role.LIST_ITEM, Place.FLOW, "item"),
                        tuple(Role.QUOTATION, Place.FLOW, "said"),
                        tuple(Role.BODY, Place.ASIDE, "Beside."),
                        tuple(Role.BODY, Place.FLOW, "After."));
        assertThat(article.images().get(0).texts()).hasSize(3);
    }

    @Test
    void commentsAreDirectivesOrSkipped() {
        Article article = read("""
            <!-- copydesk-disable doubled-word -- verse -->
            <!-- wp:paragraph -->

            Text <!-- note --> here.

            [//]: # (copydesk-enable)

            {{/* copydesk-disable x */}}{# aside #}
            """);

        assertThat(article.directives())
                .extracting(directive -> directive.text())
                .containsExactly("copydesk-disable doubled-word -- verse", "copydesk-enable", "copydesk-disable x");
        assertThat(article.skipped())
                .extracting(
                        Skipped::why, part -> part.span().in(article.source().content()))
                .containsExactly(
                        tuple("comment", "<!-- wp:paragraph -->"),
                        tuple("comment", "<!-- note -->"),
                        tuple("comment", "{# aside #}"));
        assertThat(texts(article)).containsExactly("Text here.");
    }

    @Test
    void templatesAreObjects() {
        Block block = read("Read {{ page.title }} at [this]({{ \"/a b\" | url }}){: .x}, {% if x %}now{% endif %}")
                .blocks()
                .get(0);

        assertThat(block.text()).isEqualTo("Read \uFFFC at this, \uFFFCnow");
        assertThat(block.inlines())
                .extracting(Inline::kind, Inline::target)
                .containsExactly(
                        tuple(Inline.Kind.OBJECT, "{{ page.title }}"),
                        tuple(Inline.Kind.LINK, "{{ \"/a b\" | url }}"),
                        tuple(Inline.Kind.OBJECT, "{% if x %}"));
    }

    @Test
    void templatesThatNeverEndAreText() {
        assertThat(texts(read("Read {{ page.title\n\nor {0} and ${x}, `{{` and `}}`.")))
                .containsExactly("Read {{ page.title", "or {0} and ${x}, {{ and }}.");
    }

    @Test
    void shortcodesGiveTheirCaptions() {
        Article article = read("""
            {{< figure src="m.png" title="Map" caption="The \\"new\\" route" attr="T. Board" alt="A map" >}}

            {% image "slip.jpg" "The slip" %}
            *At dusk.*

            {% include teaser.html caption="Seen from land" %}

            {{< youtube abc >}}
            """);

        assertThat(article.blocks())
                .extracting(Block::role, Block::text)
                .containsExactly(
                        tuple(Role.CAPTION, "Map"),
                        tuple(Role.CAPTION, "The \"new\" route"),
                        tuple(Role.CREDIT, "T. Board"),
                        tuple(Role.ALT, "A map"),
                        tuple(Role.ALT, "The slip"),
                        tuple(Role.CAPTION, "At dusk."),
                        tuple(Role.CAPTION, "Seen from land"));
        assertThat(article.images()).extracting(Image::target).containsExactly("m.png", "slip.jpg", "");
    }

    @Test
    void shortcodesOfWordPressStayVisible() {
        assertThat(texts(read(
                        "[caption id=\"attachment_1\"]<img src=\"a.png\"> Ferry[/caption]\n\n[gallery ids=\"1,2\"]")))
                .containsExactly("[caption id=\"attachment_1\"]\uFFFC Ferry[/caption]", "[gallery ids=\"1,2\"]");
    }

    @Test
    void tagsThatEncloseCodeGiveCode() {
        Article article =
                read("{% highlight ruby %}\nputs 1\n\nputs 2\n{% endhighlight %}\n\n{% raw %}{{ x }}{% endraw %}");

        assertThat(article.blocks())
                .extracting(Block::role, Block::text)
                .containsExactly(tuple(Role.CODE, "puts 1\n\nputs 2"), tuple(Role.BODY, "{{ x }}"));
    }

    @Test
    void marksOfTasksAndContentsAreNoText() {
        Article article = read("[TOC]\n\n- [ ] open\n- [x] done\n- [y] other\n");

        assertThat(article.blocks())
                .extracting(Block::role, Block::text)
                .containsExactly(
                        tuple(Role.FURNITURE, "[TOC]"),
                        tuple(Role.LIST_ITEM, "open"),
                        tuple(Role.LIST_ITEM, "done"),
                        tuple(Role.LIST_ITEM, "[y] other"));
    }

    private static Article read(String content) {
        return MarkdownPositionsTest.read(content);
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }
}
