package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code copydesk archive} tells of a small archive. */
class ArchiveCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void archive() throws IOException {
        write("a/one.md", "Grain talks begin", "Ann Dorn", "2024-03-01", "The envoy Kassim Tolayev met the council.");
        write("a/two.md", "Grain talks go on", "Ann Dorn", "2025-04-02", "The council heard Kassim Tolayev again.");
        write("b/three.md", "Grain talks end", "Ann Dorn", "2026-05-03", "A letter from Kassim Tolayev was read.");
        write("b/four.md", "Grain talks begin", "ANN DORN", "2026-05-04", "The ship was named after Kassim Tolaev.");
    }

    @Test
    void statsCountByWhatArticlesSay() {
        Outcome outcome = Outcome.of(folder, "archive", "stats");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("4 articles in 4 files\n")
                .containsPattern("format +articles +words\n +markdown +4 +27\n")
                .containsPattern("2024 +1 +\\d\n +2025 +1 +\\d\n +2026 +2 +1\\d\n");
    }

    @Test
    void duplicatesAreClustersWithAllPlaces() {
        assertThat(Outcome.of(folder, "archive", "duplicates").out())
                .containsPattern("headline-duplicate +2\n +a/one.md:2 +Grain talks begin\n +b/four.md:2 +Grain talks");
    }

    @Test
    void namesStandWithTheirSpellingsAndCounts() {
        assertThat(Outcome.of(folder, "archive", "names", "--full").out())
                .containsPattern("3 +Kassim Tolayev\n(.*\n){3} +1 +Kassim Tolaev\n +b/four.md:7 +Grain talks begin");
        assertThat(Outcome.of(folder, "archive", "names", "--format", "json", "a")
                        .out())
                .containsPattern("\"variants\": ?\\[ ?]")
                .containsPattern("\"name\": ?\"Kassim Tolayev\",\\s*\"articles\": ?2");
    }

    @Test
    void bylinesTellTheFirstAndTheLastArticle() {
        Outcome outcome = Outcome.of(folder, "archive", "bylines");
        assertThat(outcome.out())
                .containsPattern("3 +Ann Dorn\n(.*\n){3} +1 +ANN DORN\n")
                .containsPattern("Ann Dorn +3 +2024-03-01 +2026-05-03\n +a/one.md:3 .*\n +b/three.md:3 ");
    }

    @Test
    void fewerRowsAreShownWhereSoManyAreAskedFor() {
        assertThat(Outcome.of(folder, "archive", "bylines", "--top", "1").out())
                .contains("… 1 more: --top 0 shows all");
        assertThat(Outcome.of(folder, "archive", "bylines", "--top=0").out()).doesNotContain("more: --top");
    }

    @Test
    void mistakesAreToldApart() {
        assertThat(Outcome.of(folder, "archive").err())
                .contains("TASK is missing: stats, duplicates, names, bylines; see copydesk archive --help");
        assertThat(Outcome.of(folder, "archive", "stat").err()).contains("TASK cannot be “stat”; did you mean stats?");
        Outcome nowhere = Outcome.of(folder, "archive", "stats", "nowhere");
        assertThat(nowhere.err()).contains("there is no file or folder “nowhere”");
        assertThat(nowhere.status()).isEqualTo(2);
    }

    private void write(String path, String title, String author, String date, String body) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: " + title + "\nauthor: " + author + "\ndate: " + date + "\n---\n\n" + body + "\n",
                StandardCharsets.UTF_8);
    }
}
