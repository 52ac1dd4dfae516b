package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorFilesTest {

    @TempDir
    private Path root;

    @Test
    void nobodyIsKnownWithoutFiles() {
        assertThat(names()).isEmpty();
    }

    @Test
    void aMappingNamesKeysAndPeople() throws IOException {
        write("_data/authors.yml", "ann-dorn:\n  name: Ann Dorn\n  bio: Keeps bees.\ntom: Tom Hale\n");
        assertThat(names()).containsExactlyInAnyOrder("Ann Dorn", "Tom Hale", "ann-dorn", "tom");
    }

    @Test
    void aListNamesPeople() throws IOException {
        write("data/authors.json", "{\"authors\": [{\"slug\": \"ann\", \"name\": \"Ann Dorn\"}, \"Tom Hale\"]}");
        assertThat(names()).containsExactlyInAnyOrder("Ann Dorn", "Tom Hale", "ann");
    }

    @Test
    void eachAuthorMayHaveAFileOrAPage() throws IOException {
        write("data/authors/ann.yaml", "name: Ann Dorn\n");
        write("_authors/tom.md", "---\nshort_name: thale\nname: Tom Hale\n---\n\nTom rows.\n");
        write("content/authors/mira-lund/_index.md", "---\ntitle: Mira Lund\n---\n");
        write("content/authors/_index.md", "---\ntitle: Who we are\n---\n");
        assertThat(names())
                .containsExactlyInAnyOrder("Ann Dorn", "Mira Lund", "Tom Hale", "ann", "mira-lund", "thale", "tom");
    }

    @Test
    void whatCannotBeReadNamesNobody() throws IOException {
        write("_data/authors.yml", "ann: [unclosed\n  : {");
        write("data/authors/ann.yaml", "");
        assertThat(names()).contains("ann").doesNotContain("unclosed");
    }

    @Test
    void noAuthorIsReadBeyondALinkOutOfTheSite(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("people.yml"), "eve:\n  name: Eve Outside\n");
        Files.writeString(elsewhere.resolve("mallory.yaml"), "name: Mallory Outside\n");
        Files.createDirectories(root.resolve("_data"));
        Files.createDirectories(root.resolve("data"));
        Files.createSymbolicLink(root.resolve("_data/authors.yml"), elsewhere.resolve("people.yml"));
        Files.createSymbolicLink(root.resolve("data/authors"), elsewhere);
        write("shared/people.yml", "ann:\n  name: Ann Dorn\n");
        Files.createSymbolicLink(root.resolve("data/authors.yml"), root.resolve("shared/people.yml"));
        assertThat(names()).contains("Ann Dorn").doesNotContain("Eve Outside", "Mallory Outside", "eve");
    }

    @Test
    void keysLeadToNames() throws IOException {
        write(
                "_data/authors.yml",
                "ann-dorn:\n  name: Ann Dorn\n  title: Reporter\ntom: Tom Hale\nnobody:\n  title: Editor\n");
        write("website/blog/authors.yml", "mira:\n  name: Mira Lund\n  username: mlund\n");
        write("docs/blog/.authors.yml", "authors:\n  ida:\n    first_name: Ida\n    last_name: Brook\n");
        write("content/authors/jon/_index.md", "+++\ntitle = \"Jon Kell\"\n+++\n");
        write("src/content/authors/eva.json", "{\"name\": \"Eva Roth\"}");
        assertThat(AuthorFiles.under(root).keys())
                .containsOnly(
                        Map.entry("ann-dorn", "Ann Dorn"),
                        Map.entry("tom", "Tom Hale"),
                        Map.entry("mira", "Mira Lund"),
                        Map.entry("mlund", "Mira Lund"),
                        Map.entry("ida", "Ida Brook"),
                        Map.entry("jon", "Jon Kell"),
                        Map.entry("eva", "Eva Roth"));
    }

    @Test
    void tomlNamesAuthorsToo() throws IOException {
        write(
                "data/authors.toml",
                "tom = \"Tom Hale\"\n\n[ann]\nname = \"Ann Dorn\"\n\n[[authors]]\nid = \"mk\"\nname = \"Mara Kell\"\n");
        write("data/authors/ida.toml", "name = \"Ida Brook\"\n");
        assertThat(AuthorFiles.under(root).keys())
                .containsOnly(
                        Map.entry("tom", "Tom Hale"),
                        Map.entry("ann", "Ann Dorn"),
                        Map.entry("mk", "Mara Kell"),
                        Map.entry("ida", "Ida Brook"));
    }

    @Test
    void brokenTomlIsAMistakeWithItsPlace() {
        SourceText source = SourceText.of(new SourceId("authors.toml"), "[ann]\nname = \n");
        assertThat(AuthorFile.list(source).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.text().startsWith("authors.toml:2:"));
    }

    private List<String> names() {
        return AuthorFiles.under(root).names();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
