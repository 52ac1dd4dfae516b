package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

class LinkedDataReaderTest {

    private static Article read(String json) {
        return Readers.read(new LinkedDataReader(), json).get(0);
    }

    @Test
    void articlesOfAGraphAreRead() {
        assertThat(Readers.fields(read(
                        "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Post\"}, {\"@type\": [\"NewsArticle\"], \"headline\":"
                                + " \"Ferry\", \"author\": [{\"@type\": \"Person\", \"name\": \"Runa Velk\", \"url\": \"x\"}], \"datePublished\":"
                                + " \"2026-03-05\", \"image\": {\"caption\": \"The slip\"}, \"publisher\": {\"name\": \"Post\"}, \"isPartOf\":"
                                + " {\"name\": \"y\"}}]}")))
                .containsExactly(
                        "TITLE headline=Ferry",
                        "AUTHOR author[0].name=Runa Velk",
                        "DATE datePublished=2026-03-05",
                        "CAPTION image.caption=The slip",
                        "OUTLET publisher.name=Post");
    }

    @Test
    void theTextIsNotReadTwice() {
        assertThat(read("{\"@type\": \"NewsArticle\", \"articleBody\": \"The ferry sails.\"}")
                        .skipped())
                .extracting(Skipped::why)
                .containsExactly("the body once more");
    }

    @Test
    void otherThingsSayNothing() {
        assertThat(read("{\"@type\": \"BreadcrumbList\", \"name\": \"x\", \"headline\": \"y\"}")
                        .fields())
                .isEmpty();
    }

    @Test
    void itStandsInPagesWithItsPlace() {
        String html =
                "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"T\\u00e9\"}"
                        + "</script><script type='application/ld+json'>{\"@type\": </script></head><body><p>Text</p></body></html>";
        List<Article> articles = Readers.read(new HtmlReader(new MarkdownReader(), new LinkedDataReader()), html);
        Article article = articles.get(0);

        assertThat(Readers.fields(article)).containsExactly("TITLE headline=T\u00E9");
        assertThat(article.fields().get(0).value().source().in(html)).isEqualTo("T\\u00e9");
        assertThat(article.problems()).extracting(Problem::rule).containsExactly(Problem.UNREADABLE);
        assertThat(article.problems().get(0).span().start()).isEqualTo(html.indexOf("</script></head>"));
        assertThat(article.skipped()).isEmpty();
    }
}
