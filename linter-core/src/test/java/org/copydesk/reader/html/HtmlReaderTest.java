package org.copydesk.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static Article read(String html) {
        List<Article> articles = new ArrayList<>();
        new HtmlReader().read(SourceText.of(new SourceId("page.html"), html), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> texts(String html) {
        return read(html).blocks().stream().map(Block::text).toList();
    }

    /** The blocks as {@code ROLE text}, with the place where it is not the flow. */
    private static List<String> blocks(String html) {
        return read(html).blocks().stream()
                .map(block ->
                        block.role() + (block.place() == Place.FLOW ? " " : "@" + block.place() + " ") + block.text())
                .toList();
    }

    private static Block only(String html) {
        List<Block> blocks = read(html).blocks();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    @Test
    void readsHtmlFilesOnly() {
        HtmlReader reader = new HtmlReader();

        assertThat(reader.format()).isEqualTo("html");
        assertThat(List.of("a.html", "a.HTM", "a.xhtml")).allMatch(reader::reads);
        assertThat(List.of("a.md", "html", "a.html.md")).noneMatch(reader::reads);
    }

    @Test
    void elementsSayWhatTheirTextIs() {
        assertThat(blocks("<h1>Ferry saved</h1><h2>Why</h2><p>Because.</p><ul><li>Toll<ul><li>Fuel</ul></ul>"
                        + "<blockquote>We stay</blockquote><table><tr><th>Year<td>2026</table><pre>a  b</pre>"))
                .containsExactly(
                        "HEADLINE Ferry saved",
                        "SUBHEAD Why",
                        "BODY Because.",
                        "LIST_ITEM Toll",
                        "LIST_ITEM Fuel",
                        "QUOTATION We stay",
                        "TABLE_CELL Year",
                        "TABLE_CELL 2026",
                        "CODE a  b");
    }

    @Test
    void levelsAreThoseOfHeadingsAndLists() {
        assertThat(read("<h3>Why</h3><ul><li>Toll<ol><li>Fuel</ol></ul><p>x").blocks())
                .extracting(Block::level)
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void onlyTheFirstHeadingOfTheFirstLevelIsTheHeadline() {
        assertThat(blocks("<h1>One</h1><h1>Two</h1>")).containsExactly("HEADLINE One", "SUBHEAD Two");
        assertThat(blocks("<h2 class='entry-title'>One</h2><h2 class='entry-title'>Two</h2>"))
                .containsExactly("HEADLINE One", "SUBHEAD Two");
    }

    @Test
    void whiteSpaceIsOneBlank() {
        assertThat(texts("<p>\r\n  The old\n\tferry <b> sails </b> again </p>"))
                .containsExactly("The old ferry sails again");
        assertThat(only("<p>a  b</p>").source(1, 2)).isEqualTo(new Span(4, 6));
    }

    @Test
    void noBreakSpaceIsALetterButPadsNothing() {
        assertThat(texts("<p>&nbsp;5&nbsp;km&nbsp;</p><p>&nbsp;</p>")).containsExactly("5\u00A0km");
    }

    @Test
    void entitiesAreDecodedAndKeepTheirPlace() {
        Block block = only("<p>Tom &amp; J&ouml;rg&#8217;s &notit; &unknown; &copy2 <i>&lt;b&gt;</i></p>");

        assertThat(block.text()).isEqualTo("Tom & J\u00F6rg\u2019s \u00ACit; &unknown; \u00A92 <b>");
        assertThat(block.source(4, 5)).isEqualTo(new Span(7, 12));
        assertThat(block.source(10, 11)).isEqualTo(new Span(22, 29));
        assertThat(block.view().isVerbatim(19, 28)).isTrue();
    }

    @Test
    void textWithoutParagraphsIsPartedAtBreaks() {
        assertThat(texts("One<br>two.<br><br>Three.<div>Four.</div>Five.<hr>Six."))
                .containsExactly("One\ntwo.", "Three.", "Four.", "Five.", "Six.");
    }

    @Test
    void inlineElementsMarkRanges() {
        Block block = only(
                "<p>The <a href='/x?a=1&amp;b=2'>old <em>ferry</em></a> <b>sails</b> <code>now</code> <s>not</s></p>");

        assertThat(block.inlines())
                .containsExactly(
                        new Inline(Inline.Kind.LINK, new Span(4, 13), "/x?a=1&b=2"),
                        new Inline(Inline.Kind.EMPHASIS, new Span(8, 13), ""),
                        new Inline(Inline.Kind.STRONG, new Span(14, 19), ""),
                        new Inline(Inline.Kind.CODE, new Span(20, 23), ""),
                        new Inline(Inline.Kind.STRUCK, new Span(24, 27), ""));
    }

    @Test
    void aMarkGoesOnInTheNextBlock() {
        assertThat(read("<b><p>One</p><p>Two</p></b>").blocks())
                .allMatch(block -> block.inlines().equals(List.of(new Inline(Inline.Kind.STRONG, new Span(0, 3), ""))));
    }

    @Test
    void quotationMarksOfElementsAreRead() {
        Block block = only("<p>She said <q>no</q>.</p>");

        assertThat(block.text()).isEqualTo("She said \u201Cno\u201D.");
        assertThat(block.source(9, 10)).isEqualTo(new Span(12, 15));
        assertThat(block.source(12, 13)).isEqualTo(new Span(17, 21));
    }

    @Test
    void figuresHoldPicturesAndTheirTexts() {
        Article article = read("<figure><img src=a.jpg alt='The slip'><figcaption>The ferry. "
                + "<span class=photo-credit>Photo: Oda Lund</span></figcaption></figure>");

        assertThat(article.blocks()).allMatch(block -> block.place() == Place.FIGURE);
        assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.ALT, Role.CAPTION, Role.CREDIT);
        assertThat(article.images()).hasSize(1);
        assertThat(article.images().get(0).target()).isEqualTo("a.jpg");
        assertThat(article.images().get(0).texts()).isEqualTo(article.blocks());
    }

    @Test
    void captionsOfContentManagementSystemsAreCaptions() {
        assertThat(blocks(
                        "<div class='wp-caption alignleft'><img src=a alt=''><p class='wp-caption-text'>The ferry</p></div>"
                                + "<p>Text</p>"))
                .containsExactly("CAPTION@FIGURE The ferry", "BODY Text");
    }

    @Test
    void aFigureWithoutAPictureIsNoPicture() {
        assertThat(blocks("<figure><blockquote>We stay</blockquote><figcaption>Runa Velk</figcaption></figure>"))
                .containsExactly("QUOTATION We stay", "QUOTATION Runa Velk");
    }

    @Test
    void furnitureIsWhatTheFormatMarks() {
        assertThat(blocks("<nav><a href=/>Home</a></nav><p>The harbour board voted to keep the ferry.</p>"
                        + "<div class='article-share-bar'>Share</div><div role=complementary>More</div>"
                        + "<form><input>Sign up</form><footer>Imprint</footer>"))
                .containsExactly(
                        "FURNITURE@ASIDE Home",
                        "BODY The harbour board voted to keep the ferry.",
                        "FURNITURE@ASIDE Share",
                        "FURNITURE@ASIDE More",
                        "FURNITURE@ASIDE Sign up",
                        "FURNITURE@ASIDE Imprint");
    }

    @Test
    void furnitureThatNobodyMarksIsLeftToJudge() {
        assertThat(blocks("<p>The board voted.</p><p>Sign up for our newsletter!</p>"))
                .containsExactly("BODY The board voted.", "BODY Sign up for our newsletter!");
    }

    @Test
    void aFormAroundThePageIsNoFurniture() {
        assertThat(
                        blocks(
                                "<form><h1>Ferry saved</h1><p>The harbour board of Tolland voted to keep the ferry.</p></form>"))
                .containsExactly("HEADLINE Ferry saved", "BODY The harbour board of Tolland voted to keep the ferry.");
    }

    @Test
    void classNamesThatOnlyLookLikeFurnitureAreNone() {
        assertThat(blocks(
                        "<p>The harbour board of Tolland voted to keep it.</p><div class='social-science'>Rural life</div>"
                                + "<p class='has-share post-12'>Text</p>"))
                .allMatch(block -> block.startsWith("BODY"));
    }

    @Test
    void classesNameBylineStandfirstAndBio() {
        assertThat(blocks(
                        "<h1>Ferry saved</h1><p class=standfirst>It stays.</p><div class='article-byline'>By <b>Runa Velk</b>"
                                + "</div><p>Text.</p><div class=author-bio>Runa Velk writes of ships.</div>"))
                .containsExactly(
                        "HEADLINE Ferry saved",
                        "STANDFIRST It stays.",
                        "BYLINE By Runa Velk",
                        "BODY Text.",
                        "BIO Runa Velk writes of ships.");
    }

    @Test
    void hiddenTextAndScriptsAreSkipped() {
        Article article = read("<p>Seen <span class='screen-reader-text'>heard</span></p><p hidden>a</p>"
                + "<p style='display: none'>b</p><script>var x = '<p>c</p>';</script><template><p>d</p></template>");

        assertThat(article.blocks()).extracting(Block::text).containsExactly("Seen");
        assertThat(article.skipped())
                .extracting(Skipped::why)
                .containsExactly("hidden", "hidden", "hidden", "script", "template");
    }

    @Test
    void commentsAreDirectivesOrSkipped() {
        Article article = read(
                "<!-- copydesk-disable doubled-word --><p>a<!-- check the toll --></p><!--[if IE]><p>b</p><![endif]-->");

        assertThat(article.directives())
                .containsExactly(new Directive("copydesk-disable doubled-word", new Span(0, 38)));
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("comment", "conditional comment");
    }

    @Test
    void enclosingSpansTakeTheElementWithItsLines() {
        String html = "<div>\n  <p class=x>One</p>\n  <p>Two</p></div>";

        assertThat(read(html).blocks().get(0).enclosing().in(html)).isEqualTo("  <p class=x>One</p>\n");
        assertThat(read(html).blocks().get(1).enclosing().in(html)).isEqualTo("<p>Two</p>");
    }

    @Test
    void anItemIsNotDeletedWithTheListInIt() {
        String html = "<ul><li>One<ul><li>Two</li></ul></li></ul>";

        assertThat(read(html).blocks().get(0).enclosing().in(html)).isEqualTo("One");
        assertThat(read(html).blocks().get(1).enclosing().in(html)).isEqualTo("<li>Two</li>");
    }

    @Test
    void editsAreWrittenInHtml() {
        Block block = only("<p>Tom and Ann</p>");
        Block alternative = only("<img alt=Tom>");

        assertThat(block.view().edit(4, 7, "&")).isEqualTo(new Edit(new Span(7, 10), "&amp;"));
        assertThat(alternative.view().edit(0, 3, "T \"&\"").replacement()).isEqualTo("T&#32;&quot;&amp;&quot;");
    }

    @Test
    void textThatATablePushesOutStaysInSourceOrder() {
        Article article = read("<p>before</p><table><tr><td>cell</td></tr>loose</table>");

        assertThat(article.blocks()).extracting(Block::text).containsExactly("before", "cell", "loose");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        Block block = only("\uFEFF<p>One</p>");

        assertThat(block.text()).isEqualTo("One");
        assertThat(block.source()).isEqualTo(new Span(4, 7));
    }

    @Test
    void templatesAreSkippedWhereThereAreTemplates() {
        Article article =
                read("---\ntitle: x\n---\n{% if a %}<p>By {{ author }} in Rome</p>{% endif %}{# copydesk-enable #}");

        assertThat(article.blocks()).extracting(Block::text).containsExactly("By \uFFFC in Rome");
        assertThat(article.blocks().get(0).inlines())
                .containsExactly(new Inline(Inline.Kind.OBJECT, new Span(3, 4), "{{ author }}"));
        assertThat(article.directives()).extracting(Directive::text).containsExactly("copydesk-enable");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("front matter", "template", "template");
    }

    @Test
    void aPlaceholderInAPlainPageIsText() {
        assertThat(texts("<p>Dear {{name}}</p>")).containsExactly("Dear {{name}}");
    }

    @Test
    void emojiDrawnAsPicturesAreText() {
        assertThat(texts("<p>Well done <img class=emoji alt=\uD83D\uDC4D src=x.svg></p>"))
                .containsExactly("Well done \uD83D\uDC4D");
    }

    @Test
    void footnoteMarksAreNoPartOfTheSentence() {
        assertThat(texts("<p>so she said<sup><a href=#fn1>1</a></sup>. 10<sup>3</sup></p>"))
                .containsExactly("so she said. 103");
    }

    @Test
    void languageOfTheDocumentIsAField() {
        assertThat(read("<html lang=de-AT><body><p>x").declaredLanguage()).contains("de-at");
        assertThat(read("<p>x").fields(FieldKind.LANGUAGE)).isEmpty();
    }

    @Test
    void whoMadeThePictureIsNoPartOfItsCaption() {
        assertThat(blocks(
                        "<table class=picture><tr><td><img src=b.jpg><tr><td class=caption>Boats <small class=source>Foto:"
                                + " Cy Marrow</small></table><figure><img src=c.jpg><figcaption>Pier <span class=copyright>Tidewire"
                                + "</span></figcaption></figure><p>The <span class=source>Post</span> said so."))
                .containsExactly(
                        "CAPTION@FIGURE Boats",
                        "CREDIT@FIGURE Foto: Cy Marrow",
                        "CAPTION@FIGURE Pier",
                        "CREDIT@FIGURE Tidewire",
                        "BODY The Post said so.");
    }

    @Test
    void theOnlyTitleBesideTheTextIsTheHeadline() {
        String text = "<p>The lighthouse of Hollow Point stands on the rock since 1871 and needs paint.</p>".repeat(3);
        String page =
                "<body><div id=a><h2 class=title>Keeper</h2><div>" + text + "</div></div><div><h2%s>More</h2></div>";
        assertThat(blocks(page.replace("%s", ""))).first().isEqualTo("HEADLINE Keeper");
        assertThat(blocks(page.replace("%s", " class=title"))).first().isEqualTo("FURNITURE@ASIDE Keeper");
    }
}
