package org.copydesk.reader.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.container.Zips;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.text.SourceId;
import org.junit.jupiter.api.Test;

class EpubReaderTest {

    @Test
    void documentsComeInTheOrderOfTheSpine() {
        List<Article> articles = read(Zips.of(book()));
        assertThat(articles)
                .extracting(article -> article.source().id().toString())
                .containsExactly("a.epub!o/b.opf", "a.epub!o/one.xhtml", "a.epub!o/two words.xhtml");
        assertThat(articles).extracting(Article::record).containsExactly(0, 2, 3);
        Block body = articles.get(1).blocks().get(1);
        assertThat(articles.get(1).source().slice(body.source())).isEqualTo("The lamp &amp; the boat.");
        assertThat(articles.get(0).skipped())
                .extracting(Skipped::why)
                .containsExactly("table of contents: o/nav.xhtml");
    }

    @Test
    void thePackageTellsTitleCreatorAndLanguage() {
        List<Article> articles = read(Zips.of(book()));
        Article book = articles.get(0);
        assertThat(book.fields()).extracting(Field::text).containsExactly("Lamps & Boats", "Ada Quill", "en");
        Field title = book.fields().get(0);
        assertThat(book.source().slice(title.value().source())).isEqualTo("Lamps &amp; Boats");
        assertThat(articles.get(1).fields(FieldKind.LANGUAGE))
                .extracting(Field::text)
                .containsExactly("en");
    }

    @Test
    void aDocumentThatIsMissingIsSaidAndTheOthersAreRead() {
        Map<String, String> parts = book();
        parts.remove("o/one.xhtml");
        List<Article> articles = read(Zips.of(parts));
        assertThat(articles.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("the book names a document that it has not");
        assertThat(articles.get(2).blocks()).isNotEmpty();
    }

    @Test
    void whatIsNoBookIsSaid() {
        assertThat(read(Zips.of(Map.of("a", "b"))).get(0).problems())
                .extracting(Problem::message)
                .containsExactly("no EPUB: the archive names no package");
        assertThat(read(new byte[9]).get(0).problems().get(0).message()).contains("no archive");
    }

    @Test
    void anyCutIsReadOrSaid() {
        byte[] whole = Zips.of(book());
        for (int end = 0; end < whole.length; end += 13) {
            assertThat(read(Arrays.copyOf(whole, end))).isNotEmpty();
        }
    }

    private static Map<String, String> book() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<c><rootfile full-path=\"o/b.opf\"/></c>");
        parts.put("o/b.opf", """
                <package><metadata><dc:title>Lamps &amp; Boats</dc:title><dc:creator>Ada Quill</dc:creator>
                <dc:language>en</dc:language></metadata>
                <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="two%20words.xhtml"/>
                <item id="a" href="./x/../one.xhtml"/></manifest>
                <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
                """);
        parts.put("o/one.xhtml", "<html><body><h1>One</h1><p>The lamp &amp; the boat.</p></body></html>");
        parts.put("o/two words.xhtml", "<html><body><h1>Two</h1><p>Nine boats came home.</p></body></html>");
        parts.put("o/nav.xhtml", "<html><body><nav>One</nav></body></html>");
        return parts;
    }

    private static List<Article> read(byte[] bytes) {
        List<Article> articles = new ArrayList<>();
        new EpubReader(new HtmlReader()).read(new SourceId("a.epub"), bytes, articles::add);
        return articles;
    }
}
