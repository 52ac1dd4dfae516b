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

    @Test
    void theNameBehindAKeyIsJudged() throws IOException {
        write("content/one.md", "---\ntitle: Harbour opens\nauthor: web-desk\n---\n\nThe harbour opened on Monday.\n");
        write("content/two.md", "---\ntitle: Harbour shuts\nauthors: [mk]\n---\n\nThe harbour shut on Friday.\n");
        assertThat(lint("byline-generic")).startsWith("Nothing found");
        write("data/authors.toml", "[web-desk]\nname = \"admin\"\n\n[mk]\nname = \"kell@quay.example\"\n");
        assertThat(lint("byline-generic"))
                .contains("content/one.md", "“admin” is an account", "“web-desk” is the key of “admin”")
                .doesNotContain("content/two.md");
        assertThat(lint("byline-malformed"))
                .contains("content/two.md", "“kell@quay.example” is a mail address")
                .doesNotContain("content/one.md");
    }

    @Test
    void aKeyWithANameIsNoUserName() throws IOException {
        write("content/one.md", "---\ntitle: Harbour opens\nauthor: admin\n---\n\nThe harbour opened on Monday.\n");
        write("content/two.md", "---\ntitle: Harbour shuts\nauthor: john_9\n---\n\nThe harbour shut on Friday.\n");
        assertThat(lint("byline-generic")).contains("content/one.md");
        assertThat(lint("byline-malformed")).contains("content/two.md");
        write("website/blog/authors.yml", "admin:\n  name: Ann Quilter\njohn_9:\n  name: John Orr\n");
        assertThat(lint("byline-generic")).startsWith("Nothing found");
        assertThat(lint("byline-malformed")).startsWith("Nothing found");
    }

    @Test
    void aLineOfTheTextIsComparedWithTheNameBehindTheKey() throws IOException {
        String text =
                "\n\nThe harbour opened on Monday, the board said, and ships came in all day long from the sea.\n";
        write("content/one.md", "---\ntitle: Harbour opens\nauthor: ann\n---\n\nBy Tom Hale" + text);
        assertThat(lint("byline-mismatch")).startsWith("Nothing found");
        write("_data/authors.json", "{\"ann\": {\"name\": \"Ann Quilter\"}}");
        assertThat(lint("byline-mismatch")).contains("the field names Ann Quilter");
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
