package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a few files finds the same with an index as without, whatever has become of the index. */
class ArchiveIndexTest {

    @TempDir
    private Path folder;

    private Path index() {
        return folder.resolve("cache/index");
    }

    @Test
    void findsWhatARunWithoutFindsThroughAllChanges() throws IOException {
        int told = 0;
        for (int seed = 1; seed <= 6; seed++) {
            RandomArchive archive = archive(seed);
            for (int step = 0; step < 4; step++) {
                List<String> changed = new ArrayList<>();
                for (int i = archive.below(4); i >= 0; i--) {
                    changed.add(archive.write(archive.below(70)));
                }
                if (step == 2 && changed.size() > 1) {
                    Files.deleteIfExists(folder.resolve(changed.get(0)));
                    archive.write(archive.below(60));
                }
                told += assertSame(changed, "seed " + seed + ", step " + step);
            }
        }
        assertThat(told).as("archive findings compared").isGreaterThan(20);
    }

    @Test
    void spillingMakesNoDifference() throws IOException {
        archive(9);
        String usual = report("content", "--archive-memory", "1g", "--jobs", "1");
        assertThat(usual).contains("-duplicate");
        for (String memory : List.of("1", "20k", "300k")) {
            assertThat(report("content", "--archive-memory", memory, "--jobs", "3"))
                    .as(memory)
                    .isEqualTo(usual);
        }
    }

    @Test
    void reportsOnlyInTheFilesOfTheRun() throws IOException {
        archive(3);
        List<Found> found = compared(List.of("content/0/a3.md")).findings();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path()).isEqualTo("content/0/a3.md"));
    }

    @Test
    void aChangeOfTheConfigurationCounts() throws IOException {
        archive(4);
        assertSame(List.of("content/0/a3.md"), "first");
        Files.writeString(folder.resolve("copydesk.yaml"), "rules:\n  passage-duplicate: warning\n");
        assertSame(List.of("content/0/a3.md"), "another rule");
        Files.writeString(
                folder.resolve("copydesk.yaml"), "rules:\n  passage-duplicate:\n    level: warning\n    words: 20\n");
        assertSame(List.of("content/0/a3.md"), "another option");
    }

    @Test
    void theIndexHoldsFilesOfFormatsThatTheConfigurationTells() throws IOException {
        archive(5);
        Files.writeString(folder.resolve("copydesk.yaml"), "formats: {\"**/*.story\": markdown}\n");
        String text = "---\ntitle: Lantern seller counts his lamps\n---\n\n"
                + IntStream.range(0, 40)
                        .mapToObj(i -> "Lamp " + i + " hung over stall " + (i * 7 + 3) + " when the seller came by. ")
                        .collect(Collectors.joining());
        Files.writeString(folder.resolve("content/1/twin.story"), text);
        Files.writeString(folder.resolve("content/0/own.md"), text);
        assertSame(List.of("content/0/own.md"), "a twin of a format that its name does not tell");
        assertThat(compared(List.of("content/0/own.md")).out()).contains("content/1/twin.story");
    }

    @Test
    void damageNeverMisleads() throws IOException {
        archive(5);
        List<String> files = List.of("content/0/a3.md", "content/1/a4.md");
        String usual = without(files);
        compared(files);
        byte[] whole = Files.readAllBytes(index());
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = whole.clone();
            if (i % 4 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(index(), bytes);
            assertThat(compared(files).out()).as("damage %d", i).isEqualTo(usual);
        }
        Files.writeString(index(), "no index at all");
        Outcome outcome = compared(files);
        assertThat(outcome.err()).contains("the index of the archive is written anew");
        assertThat(outcome.out()).isEqualTo(usual);
        assertThat(compared(files).err()).isEmpty();
    }

    @Test
    void goesOnWithoutAnIndexThatAnotherRunWrites() throws IOException {
        archive(6);
        List<String> files = List.of("content/0/a3.md");
        Files.createDirectories(index().getParent());
        Path lock = index().resolveSibling("index.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Outcome outcome = compared(files);
            assertThat(outcome.err()).contains("another run is writing the index of the archive");
            assertThat(outcome.out()).isEqualTo(without(files));
        }
        assertThat(compared(files).err()).isEmpty();
        assertThat(index()).exists();
    }

    @Test
    void goesOnWithoutAnIndexThatCannotBeWritten() throws IOException {
        archive(7);
        List<String> files = List.of("content/0/a3.md");
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        Outcome outcome = compared(files);
        assertThat(outcome.err()).contains("the index of the archive cannot be kept in");
        assertThat(outcome.out()).isEqualTo(without(files));
    }

    @Test
    void aRunThatIsKilledLeavesTheOldIndexOrNone() throws IOException, InterruptedException {
        archive(8);
        List<String> files = List.of("content/0/a3.md");
        String usual = without(files);
        Random random = new Random(2);
        for (int i = 0; i < 4; i++) {
            Files.deleteIfExists(index());
            Process process = elsewhere(files);
            if (process.waitFor(300 + random.nextInt(1_500), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
            }
            process.destroyForcibly().waitFor();
            assertThat(compared(files).out()).as("kill %d", i).isEqualTo(usual);
            assertThat(compared(files).err()).isEmpty();
        }
    }

    private RandomArchive archive(int seed) throws IOException {
        RandomArchive archive = new RandomArchive(folder, seed);
        for (int i = 0; i < 60; i++) {
            archive.write(i);
        }
        return archive;
    }

    /** Compares with and without an index; the number of findings of archive rules. */
    private int assertSame(List<String> files, String what) throws IOException {
        Outcome outcome = compared(files);
        assertThat(outcome.err()).as(what).isEmpty();
        assertThat(outcome.out()).as(what).isEqualTo(without(files));
        SortedSet<String> archive = new TreeSet<>(List.of(
                "article-duplicate", "article-near-duplicate", "headline-duplicate", "name-inconsistent-archive"));
        return (int) outcome.findings().stream()
                .filter(found -> archive.contains(found.rule()))
                .count();
    }

    private Outcome compared(List<String> files) throws IOException {
        return Outcome.lint(folder, "--files-from", list(files), "--index", "cache/index");
    }

    private String without(List<String> files) throws IOException {
        return report("--files-from", list(files), "--no-index");
    }

    private String list(List<String> files) throws IOException {
        Files.write(folder.resolve("list"), files);
        return "list";
    }

    private String report(String... args) {
        Outcome outcome = Outcome.lint(folder, args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    private Process elsewhere(List<String> files) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("lint", "--format", "json", "--fail-on", "never"));
        command.addAll(List.of("--files-from", list(files), "--index", "cache/index"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
