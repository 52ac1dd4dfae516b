package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorFilesTest {

    @TempDir
    private Path root;

    @Test
    void nobodyIsKnownWithoutFiles() {
        assertThat(AuthorFiles.under(root)).isEmpty();
    }

    @Test
    void aMappingNamesKeysAndPeople() throws IOException {
        write("_data/authors.yml", "ann-dorn:\n  name: Ann Dorn\n  bio: Keeps bees.\ntom: Tom Hale\n");
        assertThat(AuthorFiles.under(root)).containsExactly("Ann Dorn", "Tom Hale", "ann-dorn", "tom");
    }

    @Test
    void aListNamesPeople() throws IOException {
        write("data/authors.json", "{\"authors\": [{\"slug\": \"ann\", \"name\": \"Ann Dorn\"}, \"Tom Hale\"]}");
        assertThat(AuthorFiles.under(root)).containsExactly("Ann Dorn", "Tom Hale", "ann");
    }

    @Test
    void eachAuthorMayHaveAFileOrAPage() throws IOException {
        write("data/authors/ann.yaml", "name: Ann Dorn\n");
        write("_authors/tom.md", "---\nshort_name: thale\nname: Tom Hale\n---\n\nTom rows.\n");
        write("content/authors/mira-lund/_index.md", "---\ntitle: Mira Lund\n---\n");
        write("content/authors/_index.md", "---\ntitle: Who we are\n---\n");
        assertThat(AuthorFiles.under(root))
                .containsExactly("Ann Dorn", "Mira Lund", "Tom Hale", "ann", "mira-lund", "thale", "tom");
    }

    @Test
    void whatCannotBeReadNamesNobody() throws IOException {
        write("_data/authors.yml", "ann: [unclosed\n  : {");
        write("data/authors/ann.yaml", "");
        assertThat(AuthorFiles.under(root)).contains("ann").doesNotContain("unclosed");
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
        assertThat(AuthorFiles.under(root))
                .contains("Ann Dorn")
                .doesNotContain("Eve Outside", "Mallory Outside", "eve");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
