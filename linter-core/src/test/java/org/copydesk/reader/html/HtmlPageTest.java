package org.copydesk.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String FIRST =
            "<p>The harbour board of Tolland voted on Monday to keep the old ferry for a year.</p>";
    private static final String SECOND =
            "<p>A survey found that two in three islanders would rather wait at the slip.</p>";
    private static final String CHROME =
            "<p>We use cookies on this site to make it work and to see who comes by here.</p>";

    private static Article read(String html) {
        List<Article> articles = new ArrayList<>();
        new HtmlReader().read(SourceText.of(new SourceId("page.html"), html), articles::add);
        return articles.get(0);
    }

    private static List<String> flow(String html) {
        return read(html).blocks().stream()
                .filter(block -> block.place() == Place.FLOW)
                .map(block -> block.role() + " " + block.text().split(" ")[0])
                .toList();
    }

    @Test
    void theArticleElementIsTheArticle() {
        assertThat(flow("<html><body><div><h1>Site</h1>" + CHROME + "</div><article><h1>Ferry</h1>" + FIRST + SECOND
                        + "</article><div>" + CHROME + "</div></body></html>"))
                .containsExactly("HEADLINE Ferry", "BODY The", "BODY A");
    }

    @Test
    void theHeadlineBesideTheArticleBelongsToIt() {
        assertThat(flow("<body><div class=top>" + CHROME + "</div><main><h1>Ferry</h1><div class=entry-content>" + FIRST
                        + SECOND + "</div></main>"))
                .containsExactly("HEADLINE Ferry", "BODY The", "BODY A");
    }

    @Test
    void aHeadlineThatSharesOnlyThePageWithItsTextIsFound() {
        assertThat(flow("<body><h1>Ferry</h1><div>" + CHROME + "</div><div itemprop=articleBody>" + FIRST + SECOND
                        + "</div>"))
                .containsExactly("HEADLINE Ferry", "BODY The", "BODY A");
    }

    @Test
    void withoutSuchElementsTheProseTells() {
        String links = "<ul><li><a href=/1>A long line that leads to another story</a></ul>";

        assertThat(flow("<html><body><div id=top>" + links + "</div><div id=middle><h1>Ferry</h1>" + FIRST + SECOND
                        + FIRST + "</div><div id=right>" + links + "</div>"))
                .containsExactly("HEADLINE Ferry", "BODY The", "BODY A", "BODY The");
    }

    @Test
    void aPageOfManyArticlesIsReadWhole() {
        assertThat(flow("<body><main><article><h2>Ferry</h2>" + FIRST + "</article><article><h2>Survey</h2>" + SECOND
                        + "</article><article><h2>More</h2>" + CHROME + "</article></main>"))
                .containsExactly("SUBHEAD Ferry", "BODY The", "SUBHEAD Survey", "BODY A", "SUBHEAD More", "BODY We");
    }

    @Test
    void commentsAreFurnitureHoweverLongTheyAre() {
        String comments = "<section id=comments><article class=comment>" + (CHROME.repeat(9)) + "</article></section>";

        assertThat(flow("<body><main><h1>Ferry</h1>" + FIRST + SECOND + comments + "</main>"))
                .containsExactly("HEADLINE Ferry", "BODY The", "BODY A");
    }

    @Test
    void whatIsAroundTheArticleIsReadAsFurniture() {
        Article article = read("<body><div>" + CHROME + "</div><article>" + FIRST + SECOND + "</article>");

        assertThat(article.blocks(Role.FURNITURE)).extracting(Block::place).containsExactly(Place.ASIDE);
    }

    @Test
    void metadataBecomesFields() {
        Article article = read("<html><head><title>Ferry stays</title><meta name=description content='It stays.'>"
                + "<meta property='og:title' content='Ferry &amp; all'><meta name=author content='Runa Velk'>"
                + "<meta property='article:author' content='https://example.org/velk'>"
                + "<meta property='article:published_time' content=2026-03-05><meta property='og:site_name' content=Post>"
                + "</head><body><article>" + FIRST + "</article></body></html>");

        assertThat(article.fields())
                .extracting(field -> field.kind() + " " + field.name() + "=" + field.text())
                .containsExactly(
                        "TITLE title=Ferry stays",
                        "DESCRIPTION description=It stays.",
                        "OTHER_TITLE og:title=Ferry & all",
                        "AUTHOR author=Runa Velk",
                        "OTHER article:author=https://example.org/velk",
                        "DATE article:published_time=2026-03-05",
                        "OUTLET og:site_name=Post");
    }

    @Test
    void theNameOfTheSiteIsNoPartOfTheHeadline() {
        assertThat(title("Ferry \u2019stays\u2019 - Tolland Post", "<h1>Ferry 'stays'</h1>"))
                .isEqualTo("TITLE Ferry \u2019stays\u2019");
        assertThat(title("Tolland Post | Ferry stays", "<h1>Ferry stays</h1>")).isEqualTo("TITLE Ferry stays");
        assertThat(title("Ferry stays | Post", "<meta property=og:site_name content=Post>"))
                .isEqualTo("TITLE Ferry stays");
        assertThat(title("Ferry stays | Post", "")).isEqualTo("TITLE Ferry stays | Post");
        assertThat(title("Old boat | Post", "<h1>Ferry stays</h1>")).isEqualTo("OTHER_TITLE Old boat | Post");
    }

    private static String title(String title, String rest) {
        Field field = read("<html><title>" + title + "</title><body>" + rest + FIRST).fields().stream()
                .filter(each -> each.name().equals("title"))
                .findFirst()
                .orElseThrow();
        return field.kind() + " " + field.text();
    }

    @Test
    void timesOfTheArticleAreDates() {
        Article article = read(
                "<body><aside><time datetime=2001-01-01>x</time></aside><article><time datetime='2026-03-05'>5 March"
                        + "</time><time class=updated datetime='2026-03-06'>6 March</time><time datetime=2026-04-01>later</time>"
                        + FIRST
                        + "</article>");

        assertThat(article.fields(FieldKind.DATE)).extracting(Field::text).containsExactly("2026-03-05");
        assertThat(article.fields(FieldKind.UPDATED)).extracting(Field::text).containsExactly("2026-03-06");
    }

    @Test
    void xhtmlElementsMayCloseThemselves() {
        assertThat(flow(
                        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='x'/></head>"
                                + "<body><div/>" + FIRST + "</body></html>"))
                .containsExactly("BODY The");
    }
}
