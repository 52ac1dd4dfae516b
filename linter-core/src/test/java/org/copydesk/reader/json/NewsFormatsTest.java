package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

/** The JSON of news agencies and of editors. */
class NewsFormatsTest {

    @Test
    void ninjsTellsTheRoleBesideTheValue() {
        Article article = read("""
                {"headlines": [{"role": "main", "value": "Lighthouse gets a keeper"}, {"role": "short", "value": "Keeper"}],
                 "descriptions": [{"role": "summary", "value": "The lamp is lit."}],
                 "bodies": [{"role": "main", "value": "<p>The lighthouse stands.</p>"}],
                 "associations": [{"type": "picture", "descriptions": [{"role": "caption", "value": "The tower."}],
                                   "byline": "Cy Marrow"}],
                 "edNote": "Hold for the desk", "byline": "Ada Quill"}
                """).get(0);
        assertThat(texts(article, FieldKind.TITLE)).containsExactly("Lighthouse gets a keeper");
        assertThat(texts(article, FieldKind.OTHER_TITLE)).containsExactly("Keeper");
        assertThat(texts(article, FieldKind.DESCRIPTION)).containsExactly("The lamp is lit.");
        assertThat(texts(article, FieldKind.CAPTION)).containsExactly("The tower.");
        assertThat(texts(article, FieldKind.CREDIT)).containsExactly("Cy Marrow");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("note to editors");
    }

    @Test
    void ghostKeepsPostsAuthorsAndPicturesApart() {
        Article post = read("""
                {"db": [{"data": {
                  "posts": [{"id": "1", "title": "Keeper", "published_at": "2026-03-04",
                    "html": "<p>The lighthouse stands on the rock, and the lamp is lit by hand again.</p>"}],
                  "users": [{"id": 7, "name": "Bo"}, {"id": 9, "name": "Ada Quill"}],
                  "posts_authors": [{"post_id": "1", "author_id": 9}],
                  "posts_meta": [{"post_id": "1", "feature_image_alt": "A tower", "feature_image_caption": "The tower."}]}}]}
                """).get(0);
        assertThat(texts(post, FieldKind.AUTHOR)).containsExactly("Ada Quill");
        assertThat(texts(post, FieldKind.ALT)).containsExactly("A tower");
        assertThat(texts(post, FieldKind.CAPTION)).containsExactly("The tower.");
    }

    @Test
    void lexicalStandsInATextAndMapsThroughIt() {
        String lexical =
                "{\\\"root\\\": {\\\"children\\\": [{\\\"type\\\": \\\"extended-heading\\\", \\\"tag\\\": \\\"h3\\\","
                        + " \\\"children\\\": [{\\\"type\\\": \\\"extended-text\\\", \\\"text\\\": \\\"Boats\\\"}]},"
                        + " {\\\"type\\\": \\\"paragraph\\\", \\\"children\\\": [{\\\"type\\\": \\\"text\\\", \\\"text\\\":"
                        + " \\\"Nine \\\\\\\"boats\\\\\\\" came home.\\\"}]}]}}";
        Article article = read("{\"title\": \"Boats\", \"date\": \"2026-03-04\", \"lexical\": \"" + lexical + "\"}")
                .get(0);
        assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.SUBHEAD, Role.BODY);
        assertThat(article.blocks().get(0).level()).isEqualTo(3);
        Block body = article.blocks().get(1);
        assertThat(body.text()).isEqualTo("Nine \"boats\" came home.");
        int at = body.text().indexOf("came");
        assertThat(article.source().slice(body.source(at, at + 4))).isEqualTo("came");
    }

    @Test
    void mobiledocIsReadSectionBySection() {
        String mobiledoc =
                "{\\\"version\\\": \\\"0.3.1\\\", \\\"cards\\\": [[\\\"image\\\", {\\\"src\\\": \\\"b.jpg\\\","
                        + " \\\"caption\\\": \\\"The boats.\\\"}], [\\\"hr\\\", {}]], \\\"sections\\\": [[1, \\\"p\\\", [[0, [], 0,"
                        + " \\\"Old \\\"], [0, [0], 1, \\\"boats\\\"]]], [10, 0], [10, 1], [10, 99], [3, \\\"ul\\\", [[[0, [], 0,"
                        + " \\\"One\\\"]]]]]}";
        Article article = read("{\"title\": \"Boats\", \"date\": \"2026-03-04\", \"mobiledoc\": \"" + mobiledoc + "\"}")
                .get(0);
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Old boats", "The boats.", "One");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("card: hr");
    }

    private static List<String> texts(Article article, FieldKind kind) {
        return article.fields(kind).stream().map(Field::text).toList();
    }

    private static List<Article> read(String json) {
        List<Article> articles = new ArrayList<>();
        new JsonReader(new HtmlReader(), new MarkdownReader(), new PlainTextReader())
                .read(SourceText.of(new SourceId("a.json"), json), articles::add);
        return articles;
    }
}
