package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static final String BODY =
            "The harbour board voted to keep the ferry.\\n\\nIt sails again on Monday, she said.";

    private static List<Article> read(String json) {
        return Readers.read(Readers.json(), json);
    }

    private static Article one(String json) {
        List<Article> articles = read(json);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> headlines(String json) {
        return read(json).stream()
                .flatMap(article -> article.headline().map(Block::text).stream())
                .toList();
    }

    private static String article(String title) {
        return "{\"title\": \"" + title + "\", \"body\": \"" + BODY + "\"}";
    }

    @Test
    void readsJsonFilesOnly() {
        assertThat(Readers.json().format()).isEqualTo("json");
        assertThat(Readers.json().reads("a.JSON")).isTrue();
        assertThat(Readers.json().reads("a.jsonl")).isFalse();
    }

    @Test
    void anObjectIsAnArticle() {
        Article article = one(
                "{\"headline\": \"Ferry stays\", \"byline\": \"Runa Velk\", \"date\": \"2026-03-05\", \"lang\": \"en\","
                        + " \"words\": 210, \"body\": \"" + BODY + "\"}");

        assertThat(article.record()).isZero();
        assertThat(article.format()).isEqualTo("json");
        assertThat(Readers.fields(article))
                .containsExactly(
                        "TITLE headline=Ferry stays",
                        "AUTHOR byline=Runa Velk",
                        "DATE date=2026-03-05",
                        "LANGUAGE lang=en",
                        "OTHER words=210");
        assertThat(Readers.blocks(article))
                .containsExactly(
                        "BODY The harbour board voted to keep the ferry.", "BODY It sails again on Monday, she said.");
    }

    @Test
    void fieldsAreNamedWithTheirPaths() {
        Article article =
                one("{\"title\": \"Ferry\", \"authors\": [{\"name\": \"Runa Velk\", \"bio\": \"Writes.\"}, {\"name\":"
                        + " \"Oda\"}], \"image\": {\"url\": \"a.jpg\", \"caption\": \"The slip\", \"credit\": \"Oda"
                        + " Lund\"}, \"tags\": [], \"dek\": null, \"body\": \"" + BODY + "\"}");

        assertThat(Readers.fields(article))
                .containsExactly(
                        "TITLE title=Ferry",
                        "AUTHOR authors[0].name=Runa Velk",
                        "AUTHOR_BIO authors[0].bio=Writes.",
                        "AUTHOR authors[1].name=Oda",
                        "IMAGE image.url=a.jpg",
                        "CAPTION image.caption=The slip",
                        "CREDIT image.credit=Oda Lund",
                        "TAG tags=",
                        "DESCRIPTION dek=");
        assertThat(article.fields().get(8).key()).isEqualTo(new Span(175, 178));
    }

    @Test
    void aLineEndInAParagraphDoesNotPartIt() {
        Article article =
                one("{\"title\": \"Ferry\", \"date\": \"2026-03-05\", \"body\": {\"type\": \"doc\", \"content\":"
                        + " [{\"type\": \"paragraph\", \"content\": [{\"type\": \"text\", \"text\": \"The ferry\"},"
                        + " {\"type\": \"hardBreak\"}, {\"type\": \"text\", \"text\": \"will stay.\"}]}]}}");

        assertThat(article.blocks()).extracting(Block::text).containsExactly("The ferry will stay.");
    }

    @Test
    void theNumberOfAnAuthorIsNoName() {
        Article article = one("{\"title\": \"Ferry\", \"author\": 3, \"body\": \"" + BODY + "\"}");

        assertThat(article.bylines()).isEmpty();
    }

    @Test
    void listsAndExportsHoldManyArticles() {
        assertThat(headlines("[" + article("One") + "," + article("Two") + "]")).containsExactly("One", "Two");
        assertThat(headlines("{\"status\": \"ok\", \"articles\": [" + article("One") + "]}"))
                .containsExactly("One");
        assertThat(headlines("{\"7\": " + article("Seven") + ", \"8\": " + article("Eight") + "}"))
                .containsExactly("Seven", "Eight");
        assertThat(headlines("{\"db\": [{\"meta\": {}, \"data\": {\"posts\": [" + article("Ghost")
                        + "], \"users\": [{\"name\": \"x\"}]}}]}"))
                .containsExactly("Ghost");
        assertThat(read("[" + article("One") + "," + article("Two") + "]"))
                .extracting(Article::record)
                .containsExactly(1, 2);
    }

    @Test
    void articlesOfAFeedNeedNoBody() {
        assertThat(headlines("{\"articles\": [{\"source\": {\"id\": null, \"name\": \"Post\"}, \"author\":"
                        + " \"Runa\", \"title\": \"One\", \"description\": \"The ferry\", \"publishedAt\":"
                        + " \"2026-03-05T00:00:00Z\", \"content\": null}]}"))
                .containsExactly("One");
    }

    @Test
    void whatIsNoArticleIsReadAsNothing() {
        List<String> others = List.of(
                "{\"name\": \"site\", \"version\": \"1.0.0\", \"description\": \"A site of ours\", \"author\":"
                        + " \"Runa\"}",
                "{\"title\": \"Person\", \"description\": \"A person of the crew\", \"type\": \"object\","
                        + " \"properties\": {}}",
                "{\"settings\": {\"title\": \"Settings\", \"text\": \"Save\"}}",
                "{}",
                "[]",
                "42",
                "",
                "// only a note\n{\"compilerOptions\": {\"strict\": true,}}");
        for (String other : others) {
            Article article = one(other);
            assertThat(article.fields()).as(other).isEmpty();
            assertThat(article.texts()).as(other).isEmpty();
            assertThat(article.problems()).as(other).isEmpty();
            assertThat(article.skipped()).as(other).extracting(Skipped::why).containsExactly("no article in this JSON");
        }
    }

    @Test
    void bodiesAreReadInTheirNotation() {
        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"body\": \"<h2>Why<\\/h2><p>Tom &amp;"
                        + " Ann \\\"stay\\\"<\\/p>\"}")))
                .containsExactly("SUBHEAD Why", "BODY Tom & Ann \"stay\"");
        assertThat(Readers.blocks(
                        one("{\"title\": \"a\", \"date\": \"2026\", \"body\": \"## Why\\n\\nTom **and** Ann\"}")))
                .containsExactly("SUBHEAD Why", "BODY Tom and Ann");
        assertThat(Readers.blocks(one(
                        "{\"title\": \"a\", \"date\": \"2026\", \"html\": \"Tom &amp; Ann\", \"plaintext\": \"Tom\"}")))
                .containsExactly("BODY Tom & Ann");
        assertThat(Readers.blocks(
                        one("{\"title\": \"a\", \"date\": \"2026\", \"body\": \"2 < 3 and 4*5*6 [sic] is # 1\"}")))
                .containsExactly("BODY 2 < 3 and 4*5*6 [sic] is # 1");
    }

    @Test
    void viewsComposeThroughBothNotations() {
        String json = "{\"title\": \"Ferry\", \"body_html\": \"<p>Tom &amp; \\u0041nn<\\/p>\", \"date\": \"2026\"}";
        Block block = one(json).blocks().get(0);

        assertThat(block.text()).isEqualTo("Tom & Ann");
        assertThat(block.source(4, 5).in(json)).isEqualTo("&amp;");
        assertThat(block.source(6, 7).in(json)).isEqualTo("\\u0041");
        assertThat(block.enclosing().in(json)).isEqualTo("<p>Tom &amp; \\u0041nn<\\/p>");
        assertThat(block.view().edit(0, 3, "\"T\" & M").replacement()).isEqualTo("\\\"T\\\" &amp; M");
    }

    @Test
    void blocksOfEditorsAreParagraphs() {
        String portable = "[{\"_type\": \"block\", \"style\": \"h2\", \"children\": [{\"_type\": \"span\", \"text\":"
                + " \"Why\"}]},{\"_type\": \"block\", \"style\": \"normal\", \"children\": [{\"_type\": \"span\","
                + " \"text\": \"The old \"},{\"_type\": \"span\", \"text\": \"ferry\", \"marks\":"
                + " [\"strong\"]}]},{\"_type\": \"image\", \"asset\": {\"url\": \"a.jpg\"}, \"caption\": \"The"
                + " slip\", \"alt\": \"A slip\"}]";
        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"body\": " + portable + "}")))
                .containsExactly("SUBHEAD Why", "BODY The old ferry", "CAPTION@FIGURE The slip", "ALT@FIGURE A slip");

        String contentful =
                "{\"nodeType\": \"document\", \"content\": [{\"nodeType\": \"heading-3\", \"content\": [{\"nodeType\":"
                        + " \"text\", \"value\": \"Why\"}]}, {\"nodeType\": \"blockquote\", \"content\": [{\"nodeType\":"
                        + " \"paragraph\", \"content\": [{\"nodeType\": \"text\", \"value\": \"It \"}, {\"nodeType\":"
                        + " \"hyperlink\", \"content\": [{\"nodeType\": \"text\", \"value\": \"stays\"}]}]}]}]}";
        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"body\": " + contentful + "}")))
                .containsExactly("SUBHEAD Why", "QUOTATION It stays");

        String blocks = "{\"blocks\": [{\"type\": \"header\", \"data\": {\"text\": \"Why\", \"level\": 3}}, {\"type\":"
                + " \"paragraph\", \"data\": {\"text\": \"The <b>old</b> ferry\"}}, {\"type\": \"list\", \"data\":"
                + " {\"items\": [\"One.\", \"Two.\"]}}]}";
        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"content\": " + blocks + "}")))
                .containsExactly("SUBHEAD Why", "BODY The old ferry", "LIST_ITEM One.", "LIST_ITEM Two.");

        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"paragraphs\": [\"One.\", \"Two.\"]}")))
                .containsExactly("BODY One.", "BODY Two.");
        assertThat(Readers.blocks(one("{\"title\": \"a\", \"date\": \"2026\", \"body\": [{\"text\": \"One.\"},"
                        + " {\"text\": \"Two.\"}]}")))
                .containsExactly("BODY One.", "BODY Two.");
    }

    @Test
    void theBlocksOfAnArticleNeedNoObjectAroundThem() {
        Article article = one("{\"title\": \"Ferry stays\", \"publishedAt\": \"2026-03-05\", \"blocks\": [{\"type\":"
                + " \"list\", \"children\": [{\"type\": \"list-item\", \"children\": [{\"type\": \"text\", \"text\":"
                + " \"Boat \"}, {\"type\": \"text\", \"text\": \"one\", \"bold\": true}]}]},{\"type\": \"paragraph\","
                + " \"children\": [{\"type\": \"text\", \"text\": \"It sails.\"}]}]}");

        assertThat(Readers.blocks(article)).containsExactly("LIST_ITEM Boat one", "BODY It sails.");
    }

    @Test
    void partsOfAPageAreNoBody() {
        Article article = one("{\"title\": \"Ferry stays\", \"date\": \"2026-03-05\", \"author\": \"Runa Velk\","
                + " \"blocks\": [{\"type\": \"newsletter\", \"text\": \"Sign up for our letters.\"}]}");

        assertThat(Readers.blocks(article)).noneMatch(block -> block.startsWith("BODY"));
    }

    @Test
    void tagsInAListItemOrACallToSubscribeMakeNoParagraph() {
        Article article = one("{\"title\": \"Ferry stays\", \"date\": \"2026-03-05\", \"body\": {\"blocks\": ["
                + "{\"type\": \"list\", \"data\": {\"items\": [\"Boat <i>one</i>\"]}},"
                + "{\"type\": \"quote\", \"data\": {\"text\": \"We sail.\", \"caption\": \"Runa Velk, skipper\"}},"
                + "{\"type\": \"subscribeWidget\", \"content\": [{\"type\": \"ctaCaption\", \"content\":"
                + " [{\"type\": \"text\", \"text\": \"Never miss a post.\"}]}]}]}}");

        assertThat(Readers.blocks(article))
                .containsExactly(
                        "LIST_ITEM Boat one",
                        "QUOTATION We sail.",
                        "QUOTATION Runa Velk, skipper",
                        "FURNITURE@ASIDE Never miss a post.");
    }

    @Test
    void aPictureMayHoldItsCaptionAsANode() {
        Article article =
                one("{\"title\": \"Ferry stays\", \"date\": \"2026-03-05\", \"body\": {\"type\": \"doc\", \"content\":"
                        + " [{\"type\": \"figure\", \"content\": [{\"type\": \"image\", \"attrs\": {\"src\": \"a.jpg\","
                        + " \"title\": \"a\"}},{\"type\": \"figcaption\", \"content\": [{\"type\": \"text\", \"text\":"
                        + " \"The \"},{\"type\": \"text\", \"text\": \"quay.\"}]}]},{\"type\": \"embed\", \"attrs\":"
                        + " {\"source\": \"https://films.example/1\"}}]}}");

        assertThat(Readers.blocks(article)).containsExactly("CAPTION@FIGURE The quay.");
    }

    @Test
    void fieldsThatASiteAddsAreReadAndTheFileOfAPictureIsNoCaption() {
        Article article = one("{\"title\": {\"rendered\": \"Ferry stays\"}, \"date\": \"2026-03-05\","
                + " \"body\": {\"value\": \"" + BODY + "\", \"summary\": \"It stays.\"},"
                + " \"acf\": {\"title\": \"Stays\", \"date\": \"2026-09-01\", \"photo_credit\": \"Ann Dorn\"},"
                + " \"_embedded\": {\"wp:featuredmedia\": [{\"title\": {\"rendered\": \"quay\"}, \"author\": 3}]}}");

        assertThat(Readers.fields(article))
                .contains(
                        "DESCRIPTION body.summary=It stays.",
                        "OTHER_TITLE acf.title=Stays",
                        "OTHER acf.date=2026-09-01",
                        "CREDIT acf.photo_credit=Ann Dorn",
                        "OTHER _embedded.wp:featuredmedia[0].title.rendered=quay",
                        "OTHER _embedded.wp:featuredmedia[0].author=3");
    }

    @Test
    void renderedFieldsAreHtml() {
        Article article = one(
                "{\"title\": {\"rendered\": \"Tom &amp; Ann\"}, \"excerpt\": {\"rendered\": \"<p>They stay.<\\/p>\"},"
                        + " \"content\": {\"rendered\": \"<p>" + BODY + "<\\/p>\"}}");

        assertThat(Readers.fields(article))
                .containsExactly("TITLE title.rendered=Tom & Ann", "DESCRIPTION excerpt.rendered=They stay.");
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void newsroomExchangeFormatsAreKnown() {
        assertThat(Readers.fields(
                        one("{\"uri\": \"urn:1\", \"type\": \"text\", \"headline\": \"Ferry\", \"byline\": \"Runa\","
                                + " \"versioncreated\": \"2026-03-05T00:00:00Z\", \"description_text\": \"x\","
                                + " \"body_text\": \""
                                + BODY + "\"}")))
                .contains("TITLE headline=Ferry", "AUTHOR byline=Runa", "UPDATED versioncreated=2026-03-05T00:00:00Z");
        Article third =
                one("{\"uri\": \"urn:2\", \"headlines\": [{\"role\": \"main\", \"value\": \"Ferry\"}], \"bylines\":"
                        + " [{\"byline\": \"Runa\"}], \"bodies\": [{\"role\": \"main\", \"contenttype\": \"text/html\","
                        + " \"value\": \"<p>"
                        + BODY
                        + "<\\/p>\"}]}");
        assertThat(third.headline().map(Block::text)).contains("Ferry");
        assertThat(third.blocks()).hasSize(1);
    }

    @Test
    void aNameThatStandsTwiceIsAProblem() {
        Article article = one("{\"title\": \"One\", \"title\": \"Two\", \"body\": \"" + BODY + "\"}");

        assertThat(article.problems()).extracting(Problem::rule).containsExactly(Problem.FIELD_INVALID);
        assertThat(article.problems().get(0).span()).isEqualTo(new Span(18, 23));
        assertThat(article.fields(FieldKind.TITLE)).hasSize(2);
    }

    @Test
    void articlesBeforeABreakAreKept() {
        List<Article> articles =
                read("[" + article("One") + ", " + article("Two") + ", {\"title\": \"Three\", \"body\": ");

        assertThat(articles).extracting(Article::label).containsExactly("One", "Two");
        assertThat(articles.get(0).problems()).isEmpty();
        assertThat(articles.get(1).problems()).extracting(Problem::rule).containsExactly(Problem.UNREADABLE);
    }

    @Test
    void aBrokenArticleIsAProblemAndBrokenSettingsAreNone() {
        assertThat(one("{\"title\": \"One\", \"body\": \"he said \"no\" to it\"}")
                        .problems())
                .extracting(Problem::rule, problem -> problem.span().start())
                .containsExactly(tuple(Problem.UNREADABLE, 35));
        assertThat(one("{'title': 'One'}").problems()).hasSize(1);
        assertThat(one("{\"compilerOptions\": {\"strict\": tru}}").problems()).isEmpty();
    }

    @Test
    void commentsMaySpeakToCopydesk() {
        Article article = one("/* copydesk-disable doubled-word */\n// check\n" + article("One"));

        assertThat(article.directives()).extracting(Directive::text).containsExactly("copydesk-disable doubled-word");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("comment");
    }

    @Test
    void unknownProseIsNotPassedOverInSilence() {
        Article article =
                one("{\"title\": \"a\", \"body\": \"" + BODY + "\", \"transcript\": \"" + BODY.repeat(6) + "\"}");

        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("field that is not known: transcript");
    }
}
