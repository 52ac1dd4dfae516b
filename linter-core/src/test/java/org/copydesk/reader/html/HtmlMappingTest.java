package org.copydesk.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.TextView;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Each unit of each text stands in the source where its view says, decoded by another path than the reader's. */
class HtmlMappingTest {

    private static final List<String> PIECES = List.of(
            "ferry",
            " ",
            "  ",
            "\n",
            "\r\n\t",
            "&amp;",
            "&nbsp;",
            "&eacute;",
            "&#x1F600;",
            "&#8217;",
            "&copy",
            "&copy2",
            "&notit;",
            "&bogus;",
            "&",
            "&#",
            "&#128;",
            "\uD83D\uDE00",
            "e\u0301",
            "\u00A0",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href='?a=1&copy=2'>",
            "</a>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<br>",
            "<br/>",
            "<br><br>",
            "<li>",
            "<ul>",
            "</ul>",
            "<blockquote>",
            "</blockquote>",
            "<table>",
            "</table>",
            "<td>",
            "<tr>",
            "<pre>",
            "</pre>",
            "<h2>",
            "</h2>",
            "<!-- c -->",
            "<q>",
            "</q>",
            "<img alt='a &quot;b&quot; &copy=1' src=x>",
            "<img alt=x&lt;y title=\"t&amp;u\n v\">",
            "<span class=credit>",
            "</span>",
            "<figure>",
            "</figure>",
            "<figcaption>",
            "</figcaption>",
            "<nav>",
            "</nav>",
            "<",
            ">",
            "</",
            "\0",
            "<svg><text>x</text></svg>",
            "<textarea>\nq</textarea>",
            "<title>T &amp; U</title>",
            "<meta name=author content='A &amp; B'>",
            "{{ x }}",
            "<script>s</script>");

    private static Article read(String html) {
        List<Article> articles = new ArrayList<>();
        new HtmlReader().read(SourceText.of(new SourceId("page.html"), html), articles::add);
        return articles.get(0);
    }

    private static Stream<TextView> views(Article article) {
        return Stream.concat(
                article.blocks().stream().map(Block::view),
                article.fields().stream().map(Field::value));
    }

    @Test
    void everyUnitComesFromWhereItsViewSays() {
        Random random = new Random(20260305);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder html = new StringBuilder(round % 7 == 0 ? "\uFEFF" : round % 11 == 0 ? "<html><body>" : "");
            for (int i = random.nextInt(24); i >= 0; i--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            checkUnits(html.toString());
        }
    }

    private static void checkUnits(String html) {
        views(read(html)).forEach(view -> {
            for (int i = 0; i < view.length(); i++) {
                checkUnit(view, i, html);
            }
        });
    }

    private static void checkUnit(TextView view, int at, String html) {
        String raw = view.source(at, at + 1).in(html);
        char unit = view.text().charAt(at);
        if (view.isVerbatim(at, at + 1)) {
            assertThat(raw).as(html).isEqualTo(String.valueOf(unit));
        } else if (raw.startsWith("&")) {
            assertThat(Parser.unescapeEntities(raw, false)).as(html).contains(String.valueOf(unit));
        } else if (!raw.isEmpty() && raw.isBlank()) {
            assertThat(unit).as(html).isEqualTo(' ');
        } else {
            assertThat(raw.isEmpty() || raw.startsWith("<"))
                    .as(html + " at " + raw)
                    .isTrue();
            assertThat("\n\u201C\u201D\uFFFC".indexOf(unit)).as(html).isNotNegative();
        }
    }

    @Test
    void aParagraphIsWhatABrowserShowsOfItsSource() {
        String html =
                "<p>Caf&eacute; \u201CTolland\u201D <b>sells&nbsp;t&#101;a</b>,\r\n  &lt;milk&gt; &amp; <a href=x>\uD83D\uDE00</a> cake</p>";

        for (String variant : List.of(html, "\uFEFF" + html, html.replace(" ", "\r\n"), "\uD83D\uDE00<hr>" + html)) {
            Block block = read(variant).blocks().stream()
                    .reduce((first, last) -> last)
                    .orElseThrow();
            String shown = Jsoup.parseBodyFragment(block.source().in(variant)).text();

            assertThat(block.text()).startsWith("Caf\u00E9").endsWith("cake");
            assertThat(block.text().replace('\u00A0', ' ')).isEqualTo(shown.replace('\u00A0', ' '));
        }
    }

    @Test
    void blocksStandInSourceOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(read(html.toString()).blocks())
                    .as(html.toString())
                    .isSortedAccordingTo((one, other) ->
                            Integer.compare(one.source().start(), other.source().start()));
        }
    }

    @Test
    void readsEveryBeginningOfAPage() {
        String html =
                "<html lang=en><title>T &amp; U</title><body><p>One &nbsp; <img alt='x'></p><!-- c --><table><tr><td>2</table>"
                        + "<figure><figcaption>x</figure>{% if %}<script type=application/ld+json>{}</script></html>";
        for (int end = 0; end <= html.length(); end++) {
            checkUnits(html.substring(0, end));
        }
    }

    @Test
    void hostilePagesTakeTheirTimeAndNoMore() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(read("<div>".repeat(100_000) + "deep").blocks()).hasSize(1);
            assertThat(read("<b>".repeat(20_000) + "deep").blocks()).hasSize(1);
            assertThat(read("<p>a".repeat(50_000)).blocks()).hasSize(50_000);
            assertThat(read("<p title='" + "x".repeat(5_000_000)).blocks()).isEmpty();
            assertThat(read("<p>" + "&".repeat(200_000)).blocks()).hasSize(1);
            assertThat(read("<p>" + "&amp".repeat(100_000) + "{% ".repeat(100_000))
                            .blocks())
                    .hasSize(1);
            assertThat(read("<ul><li>x".repeat(3_000)).blocks()).isNotEmpty();
            assertThat(read("<table><tr><td>".repeat(3_000) + "x").blocks()).isNotEmpty();
            assertThat(read("<figure><img><nav class=share>".repeat(3_000) + "x")
                            .blocks())
                    .isNotEmpty();
        });
    }
}
