package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {

    private static final String ARTICLE = "---\ntitle: The ferry to Port Ellery runs again\nauthor: Mara Lindqvist\n"
            + "date: 2026-05-04\n---\n\nThe ferry left the quay at noon on Monday.\n";

    @TempDir
    private Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Outcome run(String... args) {
        return Outcome.of(folder, args);
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("copydesk.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.toml, content/news/a.md, Hugo, content",
        "_config.yml, _posts/2026-05-04-a.md, Jekyll, _posts",
        "astro.config.mjs, src/content/blog/a.md, Astro, src/content",
        "docusaurus.config.js, blog/a.md, Docusaurus, blog",
        "eleventy.config.js, posts/a.md, Eleventy, posts",
        "docs/.vitepress/config.ts, docs/a.md, VitePress, docs",
        "source/_data/x.yml, source/_posts/a.md, Hexo, source",
        "mkdocs.yml, docs/a.md, MkDocs, docs"
    })
    void eachGeneratorIsKnownByItsFiles(String mark, String article, String generator, String content)
            throws IOException {
        write(mark, "title: \"The Quay\"\nurl: \"https://www.quay.example/base\"\n");
        write(article, ARTICLE);
        write("README.md", "# A repository\n");

        Outcome outcome = run("init");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("site:     " + generator + ", by ", "content:  " + content + "; files: 1,");
        assertThat(written())
                .contains("include: [\"" + content + "\"]", "required-fields: [\"headline\", \"byline\", \"date\"]");
        assertThat(run("lint").status()).isZero();
        assertThat(run("lint").out()).contains("1 article");
    }

    @Test
    void theSiteSaysItsNameItsDomainAndItsAuthors() throws IOException {
        write("_config.yml", "title: The Quay # ours\nurl: https://www.quay.example\n");
        write("_data/authors.yml", "mara: {name: Mara Lindqvist}\n");
        write("_posts/2026-05-04-a.md", ARTICLE.replace("author:", "lang: en\nauthor:"));

        run("init");
        assertThat(written())
                .contains(
                        "outlets: [\"The Quay\"]",
                        "domains: [\"quay.example\"]",
                        "authors: {file: \"_data/authors.yml\"}",
                        "Languages that articles declare: en (1)")
                .containsPattern("#   author +byline +1");
        assertThat(run("config").out()).containsPattern("authors +mara, Mara Lindqvist");
    }

    @Test
    void aGhostExportIsToldByWhatItHolds() throws IOException {
        write(
                "quay.ghost.json",
                "{\"db\": [{\"meta\": {\"exported_on\": 1}, \"data\": {\"posts\": [{\"title\": \"The ferry runs again\","
                        + " \"html\": \"<p>The ferry left the quay at noon on Monday, as it had in every year before the"
                        + " storm.</p>\", \"published_at\": \"2026-05-04\"}]}}]}");

        assertThat(run("init").out()).contains("site:     a Ghost export, by quay.ghost.json");
        assertThat(written()).contains("include: [\"quay.ghost.json\"]");
    }

    @Test
    void withoutAGeneratorTheWholeFolderIsContentButForItsPapers() throws IOException {
        write("news/a.md", ARTICLE);
        write("README.md", "# A repository\n");

        assertThat(run("init").out()).contains("site:     no generator", "content:  the whole folder; files: 1,");
        assertThat(written()).contains("exclude: [\"README.md\"]");
    }

    @Test
    void findingsThatAreThereLeadToTheBaseline() throws IOException {
        write("news/a.md", ARTICLE + "\nThe captain said [object Object] on Tuesday.\n");

        assertThat(run("init").out()).contains("errors 1, others 0", "copydesk baseline create");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        write("news/a.md", ARTICLE);

        assertThat(run("init", "--dry-run").out())
                .startsWith("# What Copydesk goes by")
                .contains("preset: recommended");
        assertThat(folder.resolve("copydesk.yaml")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotWrittenOverUnlessThatIsWanted() throws IOException {
        write("copydesk.yaml", "preset: strict\n");

        Outcome outcome = run("init");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is a copydesk.yaml already", "--force");
        assertThat(written()).isEqualTo("preset: strict\n");
        assertThat(run("init", "--force").status()).isZero();
        assertThat(written()).contains("preset: recommended");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        write("elsewhere/precious.txt", "precious\n");
        Files.createSymbolicLink(folder.resolve("copydesk.yaml"), folder.resolve("elsewhere/precious.txt"));

        assertThat(run("init", "--force").status()).isEqualTo(2);
        assertThat(folder.resolve("elsewhere/precious.txt")).hasContent("precious");
    }

    @Test
    void wordsOfStrangersStayWithinTheirQuotationMarks() throws IOException {
        write("_config.yml", "title: \"The \\ Quay: [x] # y\"\n");
        write("_posts/a.md", "---\n\"odd\\nkey: [\": 1\ntitle: The ferry runs again today\n---\n\nIt left.\n");

        assertThat(run("init").status()).isZero();
        assertThat(run("config").status()).isZero();
        assertThat(written()).contains("#   odd?key: ");
    }

    @Test
    void aFolderMayBeNamed() throws IOException {
        write("site/news/a.md", ARTICLE);

        assertThat(run("init", "site").status()).isZero();
        assertThat(folder.resolve("site/copydesk.yaml")).exists();
        assertThat(run("init", "nowhere").err()).contains("there is no such folder");
    }
}
