package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, whatever the threads, the order, the machine. */
class DeterminismTest {

    @TempDir
    private Path folder;

    private String usual = "";

    @BeforeEach
    void lintOnce() throws IOException, URISyntaxException {
        Path labelled = Path.of(Objects.requireNonNull(getClass().getResource("/labelled"), "labelled")
                .toURI());
        copy(labelled.resolve("dirty"), "dirty");
        copy(labelled.resolve("clean"), "clean");
        copy(Path.of("..", "examples", "newsroom", "content"), "content");
        usual = report(".", "--jobs", "1");
        assertThat(usual).contains("\"rule\"").hasSizeGreaterThan(10_000);
    }

    @Test
    void threadsMakeNoDifference() {
        assertThat(report(".", "--jobs", "8")).isEqualTo(usual);
        assertThat(report(".", "--jobs", "3")).isEqualTo(usual);
    }

    @Test
    void theOrderOfPathsMakesNoDifference() throws IOException {
        List<String> paths = new ArrayList<>(files());
        Collections.shuffle(paths, new Random(7));
        paths.add("--jobs");
        paths.add("8");
        assertThat(report(paths.toArray(String[]::new))).isEqualTo(usual);
    }

    @Test
    void pathsThatOverlapMakeNoDifference() {
        assertThat(report("content", ".", "dirty", "./clean")).isEqualTo(usual);
    }

    @Test
    void anotherMachineMakesNoDifference() throws IOException, InterruptedException {
        assertThat(elsewhere(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n"))
                .isEqualTo(usual);
        assertThat(elsewhere("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Adak"))
                .isEqualTo(usual);
    }

    private String report(String... args) {
        Outcome outcome = Outcome.lint(folder, args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    /** The report of a JVM of its own, of which the address space and the salt of unordered sets are other ones too. */
    private String elsewhere(String... settings) throws IOException, InterruptedException {
        Path out = folder.resolve("report.out");
        Path err = folder.resolve("report.err");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("lint", "--format", "json", "--fail-on", "never", "."));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
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
