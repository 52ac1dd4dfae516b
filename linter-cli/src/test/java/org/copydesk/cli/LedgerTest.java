package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        Files.writeString(folder.resolve("a.md"), """
                ---
                title: Harbour opens
                authors:
                  - name: Ada Quill
                  - name: Bo Verne
                mood: cheerful
                ---

                The harbour opens on Friday.

                <!-- ask the mayor -->
                """);
        Files.writeString(folder.resolve("settings.json"), "{\"port\": 8080}\n");
        Files.write(folder.resolve("picture.txt"), new byte[] {'a', 0, 'b', 0, 0, 0});
    }

    @Test
    void tellsWhatWasReadAsWhatAndWhatWasNot() {
        Outcome outcome = Outcome.of(folder, "inspect", "--coverage", ".");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("a.md  markdown, 1 article linted\n")
                .containsPattern("4 +field +authors\\[\\]\\.name +as author; 2 places, 17 characters")
                .containsPattern("6 +field +mood +not known; 1 place")
                .containsPattern("9 +text +body +in flow; 1 place, 28 characters")
                .containsPattern("11 +not read +comment")
                .contains("settings.json  json, 0 articles linted, 1 not linted\n")
                .endsWith("""
                        3 files, 1 article linted, 2 not linted:
                          1  no article in this JSON
                          1  no text
                        """);
    }

    @Test
    void tellsPrograms() {
        assertThat(Outcome.of(folder, "inspect", "--coverage", "--format", "json", "a.md")
                        .out())
                .contains(
                        "\"articlesLinted\": 1",
                        "\"name\": \"authors[].name\"",
                        "\"kind\": \"author\"",
                        "\"firstLine\": 4")
                .contains("\"reasons\": {}");
    }

    @Test
    void aRunWritesItsLedgerToAFile() throws IOException {
        Outcome outcome = Outcome.of(folder, "lint", "a.md", "settings.json", "--coverage", "ledger.json");
        assertThat(outcome.status()).isZero();
        assertThat(Files.readString(folder.resolve("ledger.json"), StandardCharsets.UTF_8))
                .contains("\"path\": \"a.md\"", "\"no article in this JSON\": 1");
    }

    @Test
    void aRunFailsForWhatItLeftOutIfItIsTold() {
        Outcome outcome = Outcome.of(folder, "lint", "a.md", "settings.json", "--fail-on-skipped");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("1 article or file was left out, and --fail-on-skipped allows none");
        assertThat(Outcome.of(folder, "lint", "a.md", "--fail-on-skipped").status())
                .isZero();
    }

    @Test
    void aLedgerThatCannotBeWrittenIsAMistakeInTheCall() {
        Outcome outcome = Outcome.of(folder, "lint", "a.md", "--coverage", "nowhere/ledger.json");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("--coverage cannot be “nowhere/ledger.json”");
    }
}
