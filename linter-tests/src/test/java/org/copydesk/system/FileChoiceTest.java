package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever way files are chosen, strange names are names, and nothing beyond the site is read. */
class FileChoiceTest {

    private static final String GOOD = "The ferry sails at noon, and the captain is glad of it.\n";
    private static final String BAD = GOOD + "\nThe ferry to to the island sails at noon.\n";

    private static final List<String> STRANGE = List.of(
            "-dash.md",
            "--config=x.md",
            "a\nb.md",
            "quote\"'`.md",
            "with  blanks .md",
            "tab\t.md",
            "back\\slash.md",
            "dollar$(id).md",
            ":(glob)*.md",
            "star*?[x]{a,b}.md",
            "percent%0A.md",
            "👩‍🚒 é.md",
            "#hash!.md");

    @TempDir
    private Path place;

    private Repository site;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        site = Repository.in(place.resolve("site"));
    }

    private List<String> paths(String... more) {
        Outcome outcome = Outcome.lint(site.folder(), more);
        assertThat(outcome.err()).isEmpty();
        return outcome.findings().stream().map(Found::path).distinct().toList();
    }

    private void writeStrange(String text) throws IOException {
        for (String name : STRANGE) {
            site.write("news/" + name, text);
        }
    }

    private static List<String> strange() {
        return STRANGE.stream().map(name -> "news/" + name).toList();
    }

    @Test
    void strangeNamesSinceACommit() throws IOException, InterruptedException {
        writeStrange(GOOD);
        site.write("news/old.md", BAD);
        site.commit();
        assertThat(paths("--since", "HEAD")).isEmpty();
        writeStrange(BAD);
        assertThat(paths("--since", "HEAD")).containsExactlyInAnyOrderElementsOf(strange());
        assertThat(paths("--since", "HEAD", "--changed-lines")).containsExactlyInAnyOrderElementsOf(strange());
    }

    @Test
    void strangeNamesInTheIndex() throws IOException, InterruptedException {
        writeStrange(GOOD);
        site.commit();
        writeStrange(BAD);
        assertThat(paths("--staged")).isEmpty();
        site.git("add", "-A");
        writeStrange(GOOD);
        assertThat(paths("--staged")).containsExactlyInAnyOrderElementsOf(strange());
        assertThat(paths("--staged", "--changed-lines")).containsExactlyInAnyOrderElementsOf(strange());
    }

    @Test
    void strangeNamesFromAList() throws IOException {
        writeStrange(BAD);
        site.write("news/other.md", BAD);
        site.write("list", String.join("\0", strange()) + "\0");
        assertThat(paths("--files-from", "list", "-0")).containsExactlyInAnyOrderElementsOf(strange());
    }

    @Test
    void strangeNamesOutright() throws IOException {
        writeStrange(BAD);
        for (String name : STRANGE) {
            assertThat(paths("--", "news/" + name)).as(name).contains("news/" + name);
        }
    }

    @Test
    void changedLinesLeaveOldFindingsAlone() throws IOException, InterruptedException {
        site.write("a.md", BAD + "\n".repeat(3) + "The end.\n");
        site.commit();
        site.write("a.md", BAD + "\n".repeat(3) + "The end of of it.\n");
        assertThat(Outcome.lint(site.folder(), "--since", "HEAD").findings()).hasSize(2);
        assertThat(Outcome.lint(site.folder(), "--since", "HEAD", "--changed-lines")
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.excerpt()).isEqualTo("of of"));
    }

    @Test
    void deletedAndRenamedFilesAreNoTrouble() throws IOException, InterruptedException {
        site.write("gone.md", BAD);
        site.write("moved.md", BAD);
        site.commit();
        site.git("rm", "-q", "gone.md");
        site.git("mv", "--", "moved.md", "-new name.md");
        assertThat(paths("--since", "HEAD")).containsExactly("-new name.md");
        assertThat(paths("--staged")).containsExactly("-new name.md");
    }

    @Test
    void onlyChangedFilesAreRead() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            site.write("news/" + i + ".md", GOOD);
        }
        site.commit();
        for (int i = 0; i < 3; i++) {
            site.write("news/" + i + ".md", BAD);
        }
        Outcome outcome = Outcome.lint(site.folder(), "--since", "HEAD");
        assertThat(outcome.json().at("/summary/files").asInt()).isEqualTo(3);
        assertThat(outcome.findings()).hasSize(3);
    }

    @Test
    void ignoreFilesAndExcludedGlobs() throws IOException, InterruptedException {
        for (String name : List.of("a.md", "wire/b.md", "wire/keep.md", "old/c.md", "e é/d.md")) {
            site.write(name, BAD);
        }
        site.write(".copydeskignore", "wire/*\n!wire/keep.md\n\"e é\"\n");
        site.write("copydesk.yaml", "exclude: [old, \"e é\"]\n");
        assertThat(paths()).containsExactly("a.md", "wire/keep.md");
        site.write("list", "a.md\nwire/b.md\nold/c.md\n");
        assertThat(paths("--files-from", "list")).containsExactly("a.md");
        assertThat(paths("--since", emptyCommit())).containsExactly("a.md", "wire/keep.md");
        assertThat(paths("old/c.md")).containsExactly("old/c.md");
    }

    private String emptyCommit() throws IOException, InterruptedException {
        site.git("commit", "-q", "--allow-empty", "-m", "nothing");
        return "HEAD";
    }

    @Test
    void linksOutOfTheSiteAreNotFollowed() throws IOException, InterruptedException {
        Path outside = place.resolve("outside");
        Files.createDirectories(outside);
        Files.writeString(outside.resolve("secret.md"), BAD);
        Files.createSymbolicLink(site.folder().resolve("file.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(site.folder().resolve("folder"), outside);
        Files.createSymbolicLink(site.folder().resolve("round"), site.folder());
        site.write("list", "file.md\nfolder/secret.md\nreal.md\n../outside/secret.md\n");
        site.write("real.md", BAD);

        assertThat(paths()).containsExactly("real.md");
        assertThat(paths("--files-from", "list")).containsExactly("real.md");
        site.git("add", "-A");
        assertThat(paths("--staged")).containsExactly("real.md");
        site.commit();
        Files.writeString(outside.resolve("secret.md"), BAD + BAD);
        assertThat(paths("--since", "HEAD")).isEmpty();
    }

    @Test
    void aConfigurationReachesNothingOutside() throws IOException {
        Files.writeString(place.resolve("secret.txt"), "password: 1234\n");
        site.write(
                "copydesk.yaml",
                "extends: ../secret.txt\ninclude: [\"../**\"]\nhouse: {authors: {file: ../secret.txt}}\n");
        Outcome outcome = Outcome.of(site.folder(), "lint");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().split("leads? out of", -1)).hasSize(4);
        assertThat(outcome.err() + outcome.out()).doesNotContain("1234");
    }

    @Test
    void tenThousandPatternsAreNoTrouble() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            patterns.add("**/a*a*a*a*a*a*a*a*" + i + "*/**/b?" + i);
        }
        site.write(".copydeskignore", String.join("\n", patterns) + "\nwire/\n");
        // Git takes minutes for patterns with many stars: those that it reads are plain ones.
        site.write(
                ".gitignore",
                IntStream.range(0, 10_000).mapToObj(i -> "old/" + i + "\n").collect(Collectors.joining()));
        site.write("wire/a.md", BAD);
        for (int i = 0; i < 20; i++) {
            site.write("news/" + "a".repeat(100) + i + ".md", BAD);
        }
        long start = System.nanoTime();
        assertThat(paths()).hasSize(20).noneMatch(path -> path.startsWith("wire"));
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    @Test
    void patternsThatKeepGitBusyAreReadWithoutIt() throws IOException, InterruptedException {
        String slow = IntStream.range(0, 10_000)
                .mapToObj(i -> "*a*a*a*a*a*a*a*a*a*a*a*a*b" + i + "\n")
                .collect(Collectors.joining());
        site.write("a.md", GOOD);
        site.commit();
        site.write(".gitignore", slow + "wire/\n");
        site.write("wire/a.md", BAD);
        site.write("news/" + "a".repeat(100) + ".md", BAD);
        System.setProperty("copydesk.git.seconds", "1");
        try {
            Outcome all = Outcome.lint(site.folder());
            assertThat(all.err())
                    .contains("Git was asked which files it ignores and gave no answer: it took more than 1");
            assertThat(all.findings()).extracting(Found::path).containsOnly("news/" + "a".repeat(100) + ".md");
            Outcome since = Outcome.lint(site.folder(), "--since", "HEAD");
            assertThat(since.status()).isEqualTo(2);
            assertThat(since.err()).contains("it took more than 1 second;").contains("-Dcopydesk.git.seconds=600");
        } finally {
            System.clearProperty("copydesk.git.seconds");
        }
    }

    @Test
    void aBombOfSuppressionsIsNone() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("<!-- copydesk-disable doubled-word -- ").append(i).append(" -->\n\n");
        }
        site.write("a.md", text + BAD);
        StringBuilder entries = new StringBuilder("suppressions:\n");
        for (int i = 0; i < 10_000; i++) {
            entries.append("  - {files: \"{a,b}/**/x").append(i).append("*\", rules: [doubled-word], reason: none}\n");
        }
        site.write("copydesk.yaml", entries.toString());
        site.write("b.md", BAD);
        long start = System.nanoTime();
        Outcome outcome = Outcome.lint(site.folder(), "--rule", "doubled-word");
        assertThat(outcome.findings()).extracting(Found::path).contains("b.md");
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }
}
