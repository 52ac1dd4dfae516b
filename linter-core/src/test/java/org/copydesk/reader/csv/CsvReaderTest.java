package org.copydesk.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.StreamingReader;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final StreamingReader READER =
            new CsvReader(new HtmlReader(), new MarkdownReader(), new PlainTextReader());
    private static final String HEAD = "title,author,body\n";

    private static List<Article> whole(ArticleReader reader, String name, String text) {
        List<Article> articles = new ArrayList<>();
        reader.read(SourceText.of(new SourceId(name), text), articles::add);
        return articles;
    }

    /** Read in both ways, which must give the same texts at the same places. */
    private static List<Article> read(StreamingReader reader, String name, String text) throws IOException {
        List<Article> whole = whole(reader, name, text);
        List<Article> streamed = new ArrayList<>();
        reader.read(new SourceId(name), new StringReader(text), streamed::add);
        assertThat(streamed.stream().map(CsvReaderTest::places).toList())
                .isEqualTo(whole.stream().map(CsvReaderTest::places).toList());
        return whole;
    }

    private static List<Article> read(String text) throws IOException {
        return read(READER, "articles.csv", text);
    }

    private static List<String> places(Article article) {
        List<String> places = new ArrayList<>();
        for (Block block : article.texts()) {
            places.add(article.source().position(block.source().start()) + " " + block.role() + " " + block.text());
        }
        for (Problem problem : article.problems()) {
            places.add(article.source().position(problem.span().start()) + " " + problem.message());
        }
        return places;
    }

    private static List<String> fields(Article article) {
        return article.fields().stream()
                .map(field -> field.kind().id() + "=" + field.text())
                .toList();
    }

    private static List<String> bodies(List<Article> articles) {
        List<String> bodies = new ArrayList<>();
        articles.forEach(article -> article.blocks().forEach(block -> bodies.add(block.text())));
        return bodies;
    }

    private static List<String> rules(Article article) {
        return article.problems().stream().map(Problem::rule).toList();
    }

    @Test
    void eachRowIsAnArticle() throws IOException {
        List<Article> articles = read(HEAD + "One,Ann,The ferry sails.\r\n\r\nTwo,Ben,\"It sails,\nand sails.\"");

        assertThat(articles).extracting(Article::record).containsExactly(1, 2);
        assertThat(fields(articles.get(1))).containsExactly("headline=Two", "byline=Ben");
        assertThat(bodies(articles)).containsExactly("The ferry sails.", "It sails,", "and sails.");
        assertThat(places(articles.get(1)).get(2)).startsWith("4:10 ");
    }

    @Test
    void doubledMarksAreOne() throws IOException {
        List<Article> articles = read(HEAD + "\"The \"\"Tern\"\" sails\",Ann,\"\"\"Yes,\"\" she said to me.\"\n");

        assertThat(fields(articles.get(0))).contains("headline=The \"Tern\" sails");
        assertThat(bodies(articles)).containsExactly("\"Yes,\" she said to me.");
        Field title = articles.get(0).fields(FieldKind.TITLE).get(0);
        assertThat(articles.get(0).source().slice(title.value().source(4, 5))).isEqualTo("\"\"");
    }

    @Test
    void delimitersAreToldByTheFirstRow() throws IOException {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            String text = "\n\uFEFFtitle;author;body\nOne;Ann;The ferry sails\n"
                    .substring(1)
                    .replace(";", delimiter);
            assertThat(fields(read(text).get(0))).containsExactly("headline=One", "byline=Ann");
        }
        assertThat(fields(
                        read("sep=;\ntitle;author;body\nOne, two;Ann;The ferry").get(0)))
                .containsExactly("headline=One, two", "byline=Ann");
        assertThat(fields(read(READER, "a.tsv", "title\tbody, and\ttext\nOne\tTwo\tThree\n")
                        .get(0)))
                .startsWith("headline=One");
    }

    @Test
    void namesAreThoseOfExportsToo() throws IOException {
        List<Article> articles =
                read("post_title,Post Author,post_date,post_content,content_text\nOne,Ann,2026-01-02,<p>Hi</p>,Hi\n");

        assertThat(fields(articles.get(0))).containsExactly("headline=One", "byline=Ann", "date=2026-01-02");
        assertThat(bodies(articles)).containsExactly("Hi");
        assertThat(articles.get(0).skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.why()).isEqualTo("the body once more"));
    }

    @Test
    void theSiteTellsWhatItsColumnsMean() throws IOException {
        FieldMap fields = FieldMap.of(
                Map.of(FieldKind.TITLE, List.of("Kop"), FieldKind.AUTHOR, List.of("Door")), List.of("Artikel tekst"));

        List<Article> articles = read(READER.with(fields), "a.csv", "Kop;Door;Artikel_tekst\nEen;Ann;De veerpont\n");

        assertThat(fields(articles.get(0))).containsExactly("headline=Een", "byline=Ann");
        assertThat(bodies(articles)).containsExactly("De veerpont");
    }

    @Test
    void bodiesOfWordPressAreReadAsItShowsThem() throws IOException {
        String posts = "Title,Content,Post Type\n"
                + "Ferry,\"<!-- wp:paragraph -->\n"
                + "<p>It sails.</p>\n"
                + "<!-- /wp:paragraph -->\n\n"
                + "[gallery ids=\"\"1,2\"\"]\",post\n"
                + "Boat,\"One.\n\n"
                + "[caption id=\"\"a\"\"]<img src=\"\"b.jpg\"\" /> The quay.[/caption]\n\n"
                + "Two [sic].\",post\n";
        assertThat(bodies(read(posts))).containsExactly("It sails.", "One.", "The quay.", "Two [sic].");

        assertThat(bodies(read(posts.replace("Post Type", "Author")))).contains("[gallery ids=\"1,2\"]");
    }

    @Test
    void tablesOfOtherThingsAreNone() throws IOException {
        for (String text : List.of("name,height\nNorth,31\n", "The ferry sails, says Ann.\nIt sails.\n", "\"")) {
            assertThat(read(text)).singleElement().satisfies(none -> {
                assertThat(none.fields()).isEmpty();
                assertThat(none.skipped()).isNotEmpty();
            });
        }
        assertThat(read("")).isEmpty();
        assertThat(read(HEAD)).isEmpty();
    }

    @Test
    void aStrayMarkCostsItsRowOnly() throws IOException {
        List<Article> articles = read(HEAD
                + "One,Ann,\"The ferry sails\nTwo,Ben,\"It sails again\"\nThree,Cy,\"And again\nFour,Di,All day\n");

        assertThat(bodies(articles)).containsExactly("It sails again", "All day");
        assertThat(rules(articles.get(0))).containsExactly(Problem.UNREADABLE);
        assertThat(places(articles.get(0)).get(0)).startsWith("2:9 ");
        assertThat(rules(articles.get(2))).containsExactly(Problem.UNREADABLE);
    }

    @Test
    void aFileThatBreaksOffIsReadToItsEnd() throws IOException {
        List<Article> articles = read(HEAD + "One,Ann,\"The ferry sails\nand sails, and\n\nit sai");

        assertThat(bodies(articles)).containsExactly("The ferry sails", "and sails, and", "it sai");
        assertThat(rules(articles.get(0))).containsExactly(Problem.UNREADABLE);
    }

    @Test
    void marksThatAreNotDoubledAreTakenAsMeant() throws IOException {
        List<Article> articles =
                read(HEAD + "\"The \"Tern\" sails\",Ann,\"She said\nthat \"yes\" and\nmore \"words\" than that.\"\n");

        assertThat(fields(articles.get(0))).contains("headline=The \"Tern\" sails");
        assertThat(rules(articles.get(0))).containsOnly(Problem.FIELD_INVALID);
    }

    @Test
    void raggedRowsAreTold() throws IOException {
        List<Article> articles = read(HEAD + "One,Ann,The ferry, and more\nTwo,Ben\nThree,Cy,It sails,,\n");

        assertThat(rules(articles.get(0))).containsExactly(Problem.UNREADABLE);
        assertThat(articles.get(0).fields()).isEmpty();
        assertThat(rules(articles.get(1))).containsExactly(Problem.FIELD_INVALID);
        assertThat(fields(articles.get(1))).containsExactly("headline=Two", "byline=Ben");
        assertThat(articles.get(2).problems()).isEmpty();
    }

    @Test
    void oldLineEndsAreRowsToo() throws IOException {
        List<Article> articles =
                read((HEAD + "One,Ann,It sails\nTwo,Ben,\"It\nsails\"\nThree,Cy,No\n").replace('\n', '\r'));

        assertThat(articles).hasSize(3);
        assertThat(places(articles.get(2))).first().asString().startsWith("5:1 ");
    }

    @Test
    void aLineWithoutEndIsNotHeld() throws IOException {
        List<Article> articles = new ArrayList<>();
        String text = HEAD + "One,Ann,\"" + "x".repeat(RowSource.LONGEST + 5) + "\"\nTwo,Ben,It sails\n";
        READER.read(new SourceId("a.csv"), new StringReader(text), articles::add);

        assertThat(rules(articles.get(0))).containsExactly(Problem.UNREADABLE);
        assertThat(articles.get(0).source().length()).isLessThan(2_000);
        assertThat(places(articles.get(1))).first().asString().startsWith("3:1 ");
    }
}
