package org.copydesk.reader.rst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class RstReaderTest {

    @Test
    void marksStandAroundWholeWords() {
        assertThat(texts("*a* **b** ``c *d*`` e*f*g h\\ *i*\\ j 2 * 3 * 4 and * alone"))
                .containsExactly("BODY FLOW: a b c *d* e*f*g hij 2 * 3 * 4 and * alone");
    }

    @Test
    void linksAndRolesShowTheirText() {
        assertThat(texts("See `the page <https://x.example>`_, page_, `a page`__, :ref:`the map <map>` and"
                        + " :term:`lamp`."))
                .containsExactly("BODY FLOW: See the page, page, a page, the map and lamp.");
    }

    @Test
    void addressesAreNoLinksToNames() {
        assertThat(texts("The file a_b_c.txt and https://x.example/a_b stay."))
                .containsExactly("BODY FLOW: The file a_b_c.txt and https://x.example/a_b stay.");
    }

    @Test
    void anEscapedSignIsNoMark() {
        Article article = read("A \\*star\\* it is.");
        assertThat(article.blocks()).map(Object::toString).containsExactly("BODY FLOW: A *star* it is.");
        Block block = article.blocks().get(0);
        assertThat(article.source().slice(block.view().source(2, 7))).isEqualTo("*star");
    }

    @Test
    void substitutionsOfTheDocumentAreResolved() {
        assertThat(texts(".. |who| replace:: Tor Halden\n\nSays |who| and |nobody|.\n"))
                .containsExactly("BODY FLOW: Says Tor Halden and \uFFFC.");
    }

    @Test
    void titlesRankAsTheirRulesAppear() {
        Article article = read("#####\nFerry\n#####\n\nPiers\n=====\n\nA pier\n------\n\nBoats\n=====\n");
        assertThat(article.blocks())
                .extracting(block -> block.role() + " " + block.level() + " " + block.text())
                .containsExactly("HEADLINE 1 Ferry", "SUBHEAD 2 Piers", "SUBHEAD 3 A pier", "SUBHEAD 2 Boats");
    }

    @Test
    void theListAtTheTopHoldsFields() {
        Article article =
                read("Ferry\n=====\n\n:authors: Ina Brook; Tor Halden\n:date: 2024-03-01\n:lang: en\n\nText.\n");
        assertThat(article.fields())
                .map(field -> field.kind() + ": " + field.text())
                .containsExactly("AUTHOR: Ina Brook", "AUTHOR: Tor Halden", "DATE: 2024-03-01", "LANGUAGE: en");
    }

    @Test
    void directivesOfBlogsHoldFields() {
        Article article =
                read(".. post:: 2024-03-01\n   :author: Ina Brook\n   :tags: coast\n\nFerry\n=====\n\nText.\n");
        assertThat(article.date()).isPresent();
        assertThat(article.bylines()).extracting(Block::text).containsExactly("Ina Brook");
    }

    @Test
    void whatAFigureHoldsIsItsCaption() {
        Article article = read(".. figure:: lamp.jpg\n   :alt: A lamp\n   :credit: Mira Sole\n\n   The *lamp*.\n");
        assertThat(article.images().get(0).texts())
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "ALT FIGURE: A lamp", "CREDIT FIGURE: Mira Sole", "CAPTION FIGURE: The lamp.");
    }

    @Test
    void whatIsIndentedIsQuotedAndMayBeSigned() {
        assertThat(texts("He said:\n\n  So it is.\n\n  -- Tor Halden\n\nAnd went.\n"))
                .containsExactly(
                        "BODY FLOW: He said:",
                        "QUOTATION FLOW: So it is.",
                        "QUOTATION FLOW: Tor Halden",
                        "BODY FLOW: And went.");
    }

    @Test
    void literalBlocksAreCode() {
        assertThat(texts("So::\n\n  a *b*\n\n.. code-block:: sh\n\n   echo c\n\nEnd.\n"))
                .containsExactly("BODY FLOW: So:", "CODE FLOW: a *b*", "CODE FLOW: echo c", "BODY FLOW: End.");
    }

    @Test
    void commentsAreLeftOutAndThoseToCopydeskHeard() {
        Article article =
                read("One.\n\n.. copydesk-disable doubled-word -- a verse\n\n.. a note\n   of two lines\n\nTwo.\n");
        assertThat(article.blocks()).map(Object::toString).containsExactly("BODY FLOW: One.", "BODY FLOW: Two.");
        assertThat(article.directives().get(0).text()).isEqualTo("copydesk-disable doubled-word -- a verse");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("comment");
    }

    @Test
    void directivesThatAreNotKnownAreNoted() {
        Article article = read(".. weather:: north\n   :wind: 9\n\nText.\n");
        assertThat(article.blocks()).map(Object::toString).containsExactly("BODY FLOW: Text.");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("directive weather");
    }

    @Test
    void rowsOfListTablesAreCells() {
        assertThat(texts(".. list-table:: Sailings\n"
                        + "   :header-rows: 1\n\n"
                        + "   * - Day\n"
                        + "     - Boat\n"
                        + "   * - *Monday*,\n"
                        + "       all day\n"
                        + "     - Skerry\n\n"
                        + "Text.\n"))
                .containsExactly(
                        "CAPTION FIGURE: Sailings",
                        "TABLE_CELL FLOW: Day",
                        "TABLE_CELL FLOW: Boat",
                        "TABLE_CELL FLOW: Monday, all day",
                        "TABLE_CELL FLOW: Skerry",
                        "BODY FLOW: Text.");
    }

    @Test
    void rowsOfCsvTablesAreCells() {
        assertThat(texts(".. csv-table:: Sailings\n"
                        + "   :header: \"Day\", Boat\n\n"
                        + "   \"Monday, noon\", *Skerry*\n"
                        + "   ,Orm\n\n"
                        + "Text.\n"))
                .containsExactly(
                        "CAPTION FIGURE: Sailings",
                        "TABLE_CELL FLOW: Day",
                        "TABLE_CELL FLOW: Boat",
                        "TABLE_CELL FLOW: Monday, noon",
                        "TABLE_CELL FLOW: Skerry",
                        "TABLE_CELL FLOW: Orm",
                        "BODY FLOW: Text.");
    }

    @Test
    void codeMayHaveACaption() {
        assertThat(texts(".. code-block:: python\n   :caption: How it sails\n\n   sail()\n"))
                .containsExactly("CAPTION FIGURE: How it sails", "CODE FLOW: sail()");
    }

    @Test
    void marksThatAreNeverClosedAreLetters() {
        assertThat(texts("*a ``b :c:`d |e `f <g\n\nNext *one*.\n"))
                .containsExactly("BODY FLOW: *a ``b :c:`d |e `f <g", "BODY FLOW: Next one.");
    }

    @Test
    void aFieldThatHoldsNoDateIsTold() {
        assertThat(read("Ferry\n=====\n\n:date: soon\n\nText.\n").problems())
                .extracting(Problem::rule)
                .containsExactly(Problem.FIELD_INVALID);
    }

    private static List<String> texts(String source) {
        Article article = read(source);
        assertThat(article.problems()).isEmpty();
        return article.blocks().stream().map(Object::toString).toList();
    }

    private static Article read(String source) {
        List<Article> articles = new ArrayList<>();
        new RstReader().read(SourceText.of(new SourceId("x.rst"), source), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
