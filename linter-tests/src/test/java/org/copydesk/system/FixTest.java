package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mending whole sites: it comes to an end, changes what its patch says, and leaves every file whole. */
class FixTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException, URISyntaxException {
        Path labelled = Path.of(Objects.requireNonNull(getClass().getResource("/labelled"), "labelled")
                .toURI());
        copy(labelled.resolve("dirty"), "dirty");
        copy(labelled.resolve("clean"), "clean");
        copy(Path.of("..", "examples", "newsroom"), "newsroom");
    }

    @Test
    void theSecondTimeNothingIsLeftToMend() throws IOException {
        SortedMap<String, String> before = texts();
        for (String option : List.of("--fix", "--fix-suggested")) {
            assertThat(Outcome.lint(folder, "--preset", "all", option).status()).isZero();
            SortedMap<String, String> once = texts();
            assertThat(once).isNotEqualTo(before);
            Outcome again = Outcome.lint(folder, "--preset", "all", option);
            assertThat(again.err()).isEmpty();
            assertThat(texts()).isEqualTo(once);
            before = once;
        }
    }

    @Test
    void onlyFilesOfThePatchAreChangedAndNoneCannotBeReadAfterwards() throws IOException {
        SortedMap<String, String> before = texts();
        Outcome report = Outcome.lint(folder, "--preset", "all");
        Outcome patch = Outcome.of(folder, "lint", "--preset", "all", "--diff");
        assertThat(patch.status()).isEqualTo(1);
        assertThat(texts()).isEqualTo(before);
        Outcome after = Outcome.lint(folder, "--preset", "all", "--fix");
        texts().forEach((name, text) -> assertThat(text.equals(before.get(name)))
                .as(name)
                .isEqualTo(!patch.out().contains("\n+++ b/" + name + "\n")));
        assertThat(unreadable(after)).isEqualTo(unreadable(report));
        assertThat(after.findings()).hasSizeLessThan(report.findings().size());
    }

    private static List<String> unreadable(Outcome outcome) {
        return outcome.findings().stream()
                .filter(found -> found.rule().equals("unreadable-document"))
                .map(Found::path)
                .toList();
    }

    @Test
    void whenItIsKilledEveryFileIsTheOldOneOrTheNew() throws IOException, InterruptedException {
        SortedMap<String, String> before = texts();
        Outcome.lint(folder, "--fix");
        SortedMap<String, String> after = texts();
        for (int wait : new int[] {700, 1200, 1700}) {
            for (String name : before.keySet()) {
                Files.writeString(folder.resolve(name), Objects.requireNonNull(before.get(name)));
            }
            kill(wait);
            texts().forEach((name, text) -> {
                if (!name.contains("/.copydesk")) {
                    assertThat(text).as(name).isIn(before.get(name), after.get(name));
                }
            });
        }
    }

    private void kill(int wait) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "lint",
                        "--fix",
                        "--quiet",
                        ".")
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(wait, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void copy(Path from, String to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
