package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixOptionsTest {

    private static final String TEXT = "---\ntitle: T\ndate: 2026-02-31\n---\n\nOne.\u001B <!-- copydesk-disable-line"
            + " unreadable-document -->\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
    }

    @Test
    void mendsAndReportsTheRest() throws IOException {
        Outcome outcome = Outcome.of(folder, "lint", "--fix", "--category", "document,metadata");
        assertThat(outcome.err()).isEqualTo("copydesk: 1 finding mended in 1 file\n");
        assertThat(outcome.out()).contains("field-invalid").doesNotContain("unused-suppression");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("a.md"))).endsWith("One.\u001B\n");
        Outcome again = Outcome.of(folder, "lint", "--fix", "--category", "document,metadata");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo(outcome.out());
    }

    @Test
    void showsAPatchAndChangesNothing() throws IOException {
        Outcome outcome = Outcome.of(folder, "lint", "--diff", "--category", "document");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("--- a/a.md\n+++ b/a.md\n@@ ").contains("\n+One.\u001B\n");
        assertThat(outcome.err()).isEqualTo("copydesk: 1 finding would be mended in 1 file\n");
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo(TEXT);
    }

    @Test
    void nothingInAPatchSteersTheTerminal() {
        Outcome outcome = Outcome.of(
                new Surroundings(folder, Map.of(), true, false), "", "lint", "--diff", "--category", "document");
        assertThat(outcome.out()).contains("+One.<U+001B>\n").doesNotContain("\u001B");
    }

    @Test
    void nothingToMend() throws IOException {
        Files.writeString(folder.resolve("a.md"), "One.\n");
        assertThat(Outcome.of(folder, "lint", "--diff")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void whatIsPipedInCannotBeMended() {
        assertThat(Outcome.piped(folder, "x", "lint", "--fix", "-").err()).contains("cannot be mended; name files");
        assertThat(Outcome.of(folder, "lint", "--fix", "nowhere").status()).isEqualTo(2);
        assertThat(Outcome.of(folder, "lint", "--diff", "nowhere").status()).isEqualTo(2);
    }
}
