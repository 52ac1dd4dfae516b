package org.copydesk.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class AsciiDocReaderTest {

    @Test
    void marksStandAroundWholeWordsOrAreDoubled() {
        assertThat(texts("*a* b*c*d e**f**g _h_ i_j_k `l *m*` n # o 2*3*4"))
                .containsExactly("BODY FLOW: a b*c*d efg h i_j_k l *m* n # o 2*3*4");
    }

    @Test
    void marksMayNest() {
        assertThat(texts("*a _b `c` d_ e* f")).containsExactly("BODY FLOW: a b c d e f");
    }

    @Test
    void linksShowTheirText() {
        assertThat(texts("See link:a.html[the page,window=_blank], https://x.example[X^] and https://y.example/z now."))
                .containsExactly("BODY FLOW: See the page, X and https://y.example/z now.");
    }

    @Test
    void aColonIsNoMacro() {
        assertThat(texts("He said: nothing [at all] and image: none."))
                .containsExactly("BODY FLOW: He said: nothing [at all] and image: none.");
    }

    @Test
    void attributesAreResolved() {
        assertThat(texts(":who: Tor Halden\n\nSays {who}{nbsp}and {nobody}.\n"))
                .containsExactly("BODY FLOW: Says Tor Halden\u00A0and \uFFFC.");
    }

    @Test
    void theHeadNamesAuthorsAndDay() {
        Article article = read("= Title\nIna Brook <a@b.example>; Mary_Sue Halden\n2024-03-01\n:lang: en\n\nText.\n");
        assertThat(article.fields())
                .map(field -> field.kind() + ": " + field.text())
                .containsExactly("AUTHOR: Ina Brook", "AUTHOR: Mary Sue Halden", "DATE: 2024-03-01", "LANGUAGE: en");
    }

    @Test
    void aTitleAboveAnImageIsItsCaption() {
        Article article = read(".The lamp\nimage::lamp.jpg[A lamp, credit=\"Mira, Sole\"]\n");
        assertThat(article.images().get(0).texts())
                .map(Object::toString)
                .containsExactly("CAPTION FIGURE: The lamp", "ALT FIGURE: A lamp", "CREDIT FIGURE: Mira, Sole");
    }

    @Test
    void quotationsAreSigned() {
        assertThat(texts("\"So it is.\"\n-- Tor Halden\n\n[quote, Ina Brook]\nSo it was.\n"))
                .containsExactly(
                        "QUOTATION FLOW: \"So it is.\"",
                        "QUOTATION FLOW: Tor Halden",
                        "QUOTATION FLOW: So it was.",
                        "QUOTATION FLOW: Ina Brook");
    }

    @Test
    void commentsWithinAParagraphAreNoPartOfIt() {
        Article article = read("One\n// copydesk-disable-next-line doubled-word\ntwo.\n");
        assertThat(article.blocks()).map(Object::toString).containsExactly("BODY FLOW: One two.");
        assertThat(article.directives().get(0).text()).isEqualTo("copydesk-disable-next-line doubled-word");
    }

    @Test
    void aBlockThatIsNeverClosedHidesNothing() {
        Article article = read("----\nOne.\n\n____\nTwo.\n");
        assertThat(article.blocks()).map(Object::toString).containsExactly("BODY FLOW: One.", "QUOTATION FLOW: Two.");
        assertThat(article.problems())
                .extracting(Problem::rule)
                .containsOnly(Problem.UNREADABLE)
                .hasSize(2);
    }

    @Test
    void tablesMayBeListsOfValues() {
        List<String> cells = List.of(
                "CAPTION FIGURE: Sailings",
                "TABLE_CELL FLOW: Day",
                "TABLE_CELL FLOW: Boat",
                "TABLE_CELL FLOW: Monday, noon",
                "TABLE_CELL FLOW: Skerry",
                "BODY FLOW: Text.");
        assertThat(texts(".Sailings\n[format=csv]\n|===\nDay,Boat\n\"Monday, noon\",*Skerry*\n|===\n\nText.\n"))
                .isEqualTo(cells);
        assertThat(texts(".Sailings\n,===\nDay,Boat\n\"Monday, noon\",*Skerry*\n,===\n\nText.\n"))
                .isEqualTo(cells);
    }

    private static List<String> texts(String source) {
        Article article = read(source);
        assertThat(article.problems()).isEmpty();
        return article.blocks().stream().map(Object::toString).toList();
    }

    private static Article read(String source) {
        List<Article> articles = new ArrayList<>();
        new AsciiDocReader().read(SourceText.of(new SourceId("x.adoc"), source), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
