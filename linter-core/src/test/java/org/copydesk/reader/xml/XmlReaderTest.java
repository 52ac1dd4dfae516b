package org.copydesk.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Skipped;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

    private static final String FEED = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Harbour Post</title><language>en-gb</language>
        <item>
          <title>Ferry &amp; tide: it&#8217;s late</title>
          <dc:creator><![CDATA[Ada Quill]]></dc:creator>
          <pubDate>Tue, 02 Jun 2026 10:00:00 +0000</pubDate>
          <link>https://harbour.example/ferry</link>
          <description><![CDATA[<p>The crew waits.</p>]]></description>
          <content:encoded><![CDATA[<p>The ferry&#8217;s crew waited &amp; left.</p>]]></content:encoded>
        </item>
        <!-- between -->
        <item><title>Second</title><description>The pier is shut.</description></item>
        </channel></rss>
        """;

    private static final String NITF = """
        <!DOCTYPE nitf SYSTEM "nitf.dtd">
        <nitf><head><docdata><date.issue norm="20260602"/><ed-msg info="Eds: hold"/></docdata></head>
        <body><body.head><hedline><hl1>Ferry late
           again</hl1><hl2>Crew waits</hl2></hedline><byline>By <person>Ada Quill</person></byline>
        <dateline>PORT ELLERY</dateline></body.head>
        <body.content><p>The ferry
           was <em>very</em> late &#8212; by an hour.</p>
        <media media-type="image"><media-reference source="a.jpg" alternate-text="Ferry"/>
        <media-caption>The ferry docks.</media-caption><media-producer>Ada Quill</media-producer></media>
        <hl2>Later</hl2><ul><li>One boat</li></ul><bq><p>We wait.</p></bq></body.content></body></nitf>
        """;

    private static final String NEWS = """
        <newsItem xml:lang="en"><itemMeta><edNote>Hold until noon</edNote></itemMeta>
        <contentMeta><headline>Ferry late</headline><by>Ada Quill</by><contentCreated>2026-06-02T10:00:00Z</contentCreated>
        </contentMeta><contentSet><inlineXML><html><body><p>The ferry is <b>late</b>.</p></body></html></inlineXML>
        </contentSet></newsItem>
        """;

    private static final String EXPORT = """
        <rss><channel><title>Site</title>
        <wp:author><wp:author_login>adaq</wp:author_login><wp:author_display_name>Ada Quill</wp:author_display_name></wp:author>
        <item><title>Gone</title><wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Here</title><dc:creator>adaq</dc:creator><wp:status>publish</wp:status>
        <wp:post_type>post</wp:post_type><content:encoded><![CDATA[The ferry
        is late.

        The crew waits.]]></content:encoded></item>
        </channel></rss>
        """;

    private final XmlReader reader = new XmlReader(new HtmlReader(), new PlainTextReader());

    private List<Article> read(String text) {
        List<Article> articles = new ArrayList<>();
        reader.read(SourceText.of(new SourceId("feed.xml"), text), articles::add);
        return articles;
    }

    private List<Article> stream(String text) throws IOException {
        List<Article> articles = new ArrayList<>();
        reader.read(new SourceId("feed.xml"), new StringReader(text), articles::add);
        return articles;
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    private static String field(Article article, FieldKind kind) {
        return article.fields(kind).stream()
                .map(field -> field.text())
                .findFirst()
                .orElse("");
    }

    /** Line and column of a block's beginning. */
    private static String place(Article article, Block block) {
        var position = article.source().position(block.source().start());
        return position.line() + ":" + position.column();
    }

    @Test
    void readsItemsOfFeedsWithTheirFieldsAndBodies() {
        List<Article> articles = read(FEED);

        assertThat(articles).hasSize(2);
        Article first = articles.get(0);
        assertThat(first.record()).isEqualTo(1);
        assertThat(field(first, FieldKind.TITLE)).isEqualTo("Ferry & tide: it’s late");
        assertThat(field(first, FieldKind.AUTHOR)).isEqualTo("Ada Quill");
        assertThat(field(first, FieldKind.DESCRIPTION)).isEqualTo("The crew waits.");
        assertThat(field(first, FieldKind.LANGUAGE)).isEqualTo("en-gb");
        assertThat(first.date().orElseThrow().day()).hasToString("2026-06-02");
        assertThat(blocks(first)).containsExactly("BODY The ferry’s crew waited & left.");
        assertThat(place(first, first.blocks().get(0))).isEqualTo("9:32");
        assertThat(field(articles.get(1), FieldKind.DESCRIPTION)).isEqualTo("The pier is shut.");
    }

    @Test
    void readsAtom() {
        Article entry = read("""
            <feed><entry><title type="html">Ferry &lt;b&gt;late&lt;/b&gt;</title><author><name>Ada Quill</name></author>
            <link rel="alternate" href="https://harbour.example/ferry"/><published>2026-06-02T10:00:00Z</published>
            <content type="xhtml"><div><p>The <em>ferry</em> is late.</p></div></content></entry></feed>
            """).get(0);

        assertThat(field(entry, FieldKind.TITLE)).isEqualTo("Ferry late");
        assertThat(field(entry, FieldKind.AUTHOR)).isEqualTo("Ada Quill");
        assertThat(field(entry, FieldKind.ALIAS)).isEqualTo("https://harbour.example/ferry");
        assertThat(blocks(entry)).containsExactly("BODY The ferry is late.");
    }

    @Test
    void theTaglineOfNitfIsWhatItSays() {
        assertThat(tagline("By Ada Quill")).containsExactly("BYLINE By Ada Quill");
        assertThat(tagline("Ada Quill covers the harbour.")).containsExactly("BIO Ada Quill covers the harbour.");
        assertThat(tagline("Ellery Press Agency")).containsExactly("CREDIT Ellery Press Agency");
        assertThat(tagline("Copyright 2026 Ellery Press.")).containsExactly("RIGHTS Copyright 2026 Ellery Press.");
    }

    private List<String> tagline(String text) {
        return blocks(read("<nitf><body><body.end><tagline>" + text + "</tagline></body.end></body></nitf>")
                .get(0));
    }

    @Test
    void readsNitfWithoutItsDtd() {
        Article article = read(NITF).get(0);

        assertThat(article.record()).isZero();
        assertThat(field(article, FieldKind.TITLE)).isEqualTo("Ferry late again");
        assertThat(field(article, FieldKind.DESCRIPTION)).isEqualTo("Crew waits");
        assertThat(field(article, FieldKind.AUTHOR)).isEqualTo("Ada Quill");
        assertThat(field(article, FieldKind.DATELINE)).isEqualTo("PORT ELLERY");
        assertThat(blocks(article))
                .containsExactly(
                        "BODY The ferry was very late — by an hour.",
                        "CAPTION The ferry docks.",
                        "CREDIT Ada Quill",
                        "SUBHEAD Later",
                        "LIST_ITEM One boat",
                        "QUOTATION We wait.");
        Block body = article.blocks().get(0);
        assertThat(body.inlines()).hasSize(1);
        assertThat(body.inlines().get(0).range().in(body.text())).isEqualTo("very");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("message to editors");
    }

    @Test
    void readsNewsMl() {
        Article article = read(NEWS).get(0);

        assertThat(field(article, FieldKind.TITLE)).isEqualTo("Ferry late");
        assertThat(field(article, FieldKind.AUTHOR)).isEqualTo("Ada Quill");
        assertThat(field(article, FieldKind.LANGUAGE)).isEqualTo("en");
        assertThat(blocks(article)).containsExactly("BODY The ferry is late.");
        assertThat(article.skipped()).extracting(Skipped::why).contains("note to editors");
    }

    @Test
    void readsWordPressExports() {
        List<Article> articles = read(EXPORT);

        assertThat(articles.get(0).holdsNothing()).isTrue();
        assertThat(articles.get(0).skipped()).extracting(Skipped::why).containsExactly("WordPress status trash");
        assertThat(field(articles.get(1), FieldKind.AUTHOR)).isEqualTo("Ada Quill");
        assertThat(blocks(articles.get(1))).containsExactly("BODY The ferry is late.", "BODY The crew waits.");
    }

    @Test
    void streamingGivesTheSameArticlesAtTheSamePlaces() throws IOException {
        for (String document : List.of(FEED, EXPORT, NITF, NEWS, "\uFEFF" + FEED, FEED.replace("\n", "\r\n"))) {
            List<Article> whole = read(document);
            List<Article> streamed = stream(document);
            assertThat(streamed).hasSameSizeAs(whole);
            for (int i = 0; i < whole.size(); i++) {
                assertThat(blocks(streamed.get(i))).isEqualTo(blocks(whole.get(i)));
                for (int k = 0; k < whole.get(i).texts().size(); k++) {
                    assertThat(place(streamed.get(i), streamed.get(i).texts().get(k)))
                            .isEqualTo(place(whole.get(i), whole.get(i).texts().get(k)));
                }
            }
        }
    }

    @Test
    void saysWhereADocumentBreaksAndKeepsWhatStoodBefore() {
        List<Article> articles =
                read("<rss><channel><item><title>One</title></item><item><title>Two</item></channel></rss>");

        assertThat(field(articles.get(0), FieldKind.TITLE)).isEqualTo("One");
        assertThat(field(articles.get(1), FieldKind.TITLE)).isEqualTo("Two");
        assertThat(articles.get(2).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("A closing tag here"));
    }

    @Test
    void aCommentSpeaksOfTheRecordBehindIt() throws IOException {
        String feed = "<rss><channel>\n<item><title>One</title></item>\n"
                + "<!-- copydesk-disable doubled-word -->\n<item><title>Two</title></item></channel></rss>";

        for (List<Article> articles : List.of(read(feed), stream(feed))) {
            assertThat(articles.get(0).directives()).isEmpty();
            assertThat(articles.get(1).directives())
                    .singleElement()
                    .satisfies(directive -> assertThat(directive.text()).isEqualTo("copydesk-disable doubled-word"));
        }
    }

    @Test
    void resolvesNoEntityAndReachesOutForNothing() {
        String bomb =
                "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + "<rss><channel><item><title>x &b; &f;</title></item></channel></rss>";

        assertThat(field(read(bomb).get(0), FieldKind.TITLE)).isEqualTo("x &b; &f;");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        List<Article> articles = read("<rss><channel><item>" + "<a>".repeat(100_000));

        assertThat(articles.get(articles.size() - 1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("too deeply"));
    }

    @Test
    void isCutAnywhereWithoutAnException() {
        for (String document : List.of(FEED, EXPORT, NITF, NEWS)) {
            for (int end = 0; end < document.length(); end++) {
                assertThat(read(document.substring(0, end))).isNotEmpty();
            }
        }
    }

    @Test
    void passesOverOtherXml() {
        Article article = read("<project><name>x</name></project>").get(0);

        assertThat(article.holdsNothing()).isTrue();
        assertThat(article.skipped())
                .extracting(Skipped::why)
                .containsExactly("no article in this XML: it begins with <project>");
    }
}
