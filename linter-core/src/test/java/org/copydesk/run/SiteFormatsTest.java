package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.config.ConfigReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class SiteFormatsTest {

    private static List<Article> read(String configuration, String path, String content) {
        ConfigReader.Result result =
                ConfigReader.read(SourceText.of(new SourceId("copydesk.yaml"), configuration), List.of());
        assertThat(result.problems()).isEmpty();
        List<Article> articles = new ArrayList<>();
        new SiteFormats(Formats.all(), result.configuration().reading())
                .ofNamed(path)
                .read(SourceText.of(new SourceId(path), content), articles::add);
        return articles;
    }

    private static String headline(Article article) {
        return article.headline().map(Block::text).orElse("");
    }

    @Test
    void frontMatterInEachOfItsLanguages() {
        String fields = "fields: {headline: meta.heading, byline: meta.by_whom, date: ran}\n";
        List<String> fronts = List.of(
                "---\ntitle: For search\nmeta: {heading: The ferry, by_whom: [Mara Lindqvist]}\nran: 2026-05-04\n---\n",
                "+++\ntitle = 'For search'\nran = 2026-05-04\n[meta]\nheading = 'The ferry'\nby_whom = ['Mara"
                        + " Lindqvist']\n+++\n",
                "{\"title\": \"For search\", \"ran\": \"2026-05-04\", \"meta\": {\"heading\": \"The ferry\", \"by_whom\":"
                        + " [\"Mara Lindqvist\"]}}\n");
        for (String front : fronts) {
            Article article = read(fields, "a.md", front + "\nIt left.\n").get(0);
            assertThat(headline(article)).as(front).isEqualTo("The ferry");
            assertThat(article.bylines()).extracting(Block::text).containsExactly("Mara Lindqvist");
            assertThat(article.date()).isPresent();
            assertThat(article.fields(FieldKind.OTHER_TITLE)).hasSize(1);
        }
    }

    @Test
    void fieldsOfFormatsWithoutFrontMatter() {
        String fields = "fields: {headline: heading, byline: by_whom, date: ran}\n";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("front.mdx", "---\nheading: The ferry\nby_whom: Mara Lindqvist\nran: 2026-05-04\n---\n\nIt left.\n");
        files.put(
                "export.mdx",
                "export const meta = {heading: 'The ferry', by_whom: 'Mara Lindqvist', ran: '2026-05-04'}\n\nIt left.\n");
        files.put("a.adoc", ":heading: The ferry\n:by_whom: Mara Lindqvist\n:ran: 2026-05-04\n\nIt left.\n");
        files.put("a.rst", ":heading: The ferry\n:by_whom: Mara Lindqvist\n:ran: 2026-05-04\n\nIt left.\n");
        files.put("a.csv", "heading,by_whom,ran,body\nThe ferry,Mara Lindqvist,2026-05-04,It left.\n");
        files.forEach((path, content) -> {
            Article article = read(fields, path, content).get(0);
            assertThat(headline(article)).as(path).isEqualTo("The ferry");
            assertThat(article.bylines()).as(path).extracting(Block::text).containsExactly("Mara Lindqvist");
            assertThat(article.date()).as(path).isPresent();
        });
    }

    @Test
    void jsonByPathsOfTheSite() {
        String fields = "fields: {headline: attributes.kopf, body: attributes.parts.lauf, byline: attributes.autor}\n";
        String record = "{\"id\": 7, \"attributes\": {\"kopf\": \"The ferry\", \"autor\": \"Mara Lindqvist\","
                + " \"parts\": {\"lauf\": \"<p>It left the quay at noon.</p>\"}}}";

        List<Article> articles = read(fields, "a.json", record);
        assertThat(articles).hasSize(1);
        assertThat(headline(articles.get(0))).isEqualTo("The ferry");
        assertThat(articles.get(0).bylines()).extracting(Block::text).containsExactly("Mara Lindqvist");
        assertThat(articles.get(0).blocks()).extracting(Block::text).containsExactly("It left the quay at noon.");

        assertThat(read(fields, "a.jsonl", record + "\n" + record + "\n"))
                .extracting(SiteFormatsTest::headline)
                .containsExactly("The ferry", "The ferry");
        assertThat(read("", "a.json", record)).allMatch(Article::holdsNothing);
    }

    @Test
    void formatsByGlob() {
        String formats = "formats: {\"feeds/*.data\": jsonl, \"notes/**\": markdown}\n";

        assertThat(read(formats, "notes/a.txt", "# The ferry\n").get(0).format())
                .isEqualTo("markdown");
        assertThat(read(formats, "a.txt", "The ferry\n").get(0).format()).isEqualTo("text");
        assertThat(read(
                                formats,
                                "feeds/a.data",
                                "{\"title\": \"The ferry\", \"body\": \"" + "It left. ".repeat(20) + "\"}\n")
                        .get(0)
                        .format())
                .isEqualTo("jsonl");
    }
}
