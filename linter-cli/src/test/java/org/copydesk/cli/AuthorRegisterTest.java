package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of authors that a site keeps for its generator is known to the rules on bylines. */
class AuthorRegisterTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write(
                "content/one.md",
                "---\ntitle: Harbour opens\nauthor: Ann Quillter\n---\n\nThe harbour opened on Monday.\n");
        write("content/two.md", "---\ntitle: Harbour shuts\nauthor: Ann Quilter\n---\n\nThe harbour shut on Friday.\n");
        write("content/three.md", "---\ntitle: Harbour sleeps\nauthor: tom-hale\n---\n\nThe harbour slept.\n");
    }

    @Test
    void itsSpellingIsTheRightOne() throws IOException {
        assertThat(lint("byline-variant")).startsWith("Nothing found");
        write("_data/authors.yml", "ann:\n  name: Ann Quilter\n");
        assertThat(lint("byline-variant"))
                .contains("content/one.md", "“Ann Quillter” here, “Ann Quilter” in 1 article");
    }

    @Test
    void itTellsWhoIsUnknown() throws IOException {
        write("_data/authors.yml", "ann:\n  name: Ann Quilter\n");
        assertThat(lint("byline-unknown"))
                .contains("“Ann Quillter” is not in the register", "“tom-hale” is not in the register")
                .doesNotContain("“Ann Quilter” is not");
    }

    @Test
    void theConfigurationComesFirst() throws IOException {
        write("_data/authors.yml", "ann:\n  name: Ann Quilter\n");
        write("copydesk.yaml", "house:\n  authors: [Ann Quillter, Tom Hale]\n");
        assertThat(lint("byline-unknown"))
                .contains("“Ann Quilter” is not in the register")
                .doesNotContain("“Ann Quillter” is not", "tom-hale");
    }

    private String lint(String rule) {
        return Outcome.of(folder, "lint", "--rule", rule, "--style", "full", ".")
                .out();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
