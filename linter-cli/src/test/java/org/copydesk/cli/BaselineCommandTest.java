package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a baseline. The defects are dates that no calendar has: they need no rule pack. */
class BaselineCommandTest {

    private static final String LIST = "copydesk-baseline.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("copydesk.yaml", "preset: recommended\n");
        write("content/a.md", article("2026-02-31"));
        write("content/b.md", article("2026-02-30"));
    }

    private static String article(String date) {
        return "---\ntitle: Harbour opens\ndate: " + date + "\n---\n\nThe harbour opened on Monday.\n";
    }

    @Test
    void onlyNewFindingsCount() throws IOException {
        assertThat(lint().status()).isEqualTo(1);
        assertThat(Outcome.of(folder, "baseline", "create").out()).isEqualTo(LIST + ": 2 findings (before: 0).\n");
        Outcome known = lint();
        assertThat(known.status()).isZero();
        assertThat(known.out()).contains("2 in the baseline").doesNotContain("field-invalid", LIST);
        write("content/c.md", article("2026-02-29"));
        assertThat(lint().out()).contains("content/c.md").doesNotContain("content/a.md");
        assertThat(lint().status()).isEqualTo(1);
        assertThat(lint("--no-baseline").out()).contains("content/a.md");
    }

    @Test
    void whatIsKnownCanBeShown() {
        Outcome.of(folder, "baseline", "create");
        Outcome shown = lint("--show-baselined");
        assertThat(shown.out()).contains("content/a.md", "field-invalid, in the baseline");
        assertThat(shown.status()).isZero();
        assertThat(lint("--show-baselined", "--format", "json").out()).contains("\"standing\": \"baselined\"");
        assertThat(lint("--format", "sarif").out()).contains("in the baseline");
    }

    @Test
    void survivesEditsElsewhereAndRenamedFiles() throws IOException {
        Outcome.of(folder, "baseline", "create");
        Files.move(folder.resolve("content/a.md"), folder.resolve("content/renamed.md"));
        write("content/b.md", article("2026-02-30").replace("title:", "slug: x\nlang: en\ntitle:") + "\nMore.\n");
        assertThat(lint().status()).isZero();
        assertThat(lint("--fail-on-stale").status()).isZero();
        Outcome.of(folder, "baseline", "update");
        assertThat(text(LIST)).contains("content/renamed.md").doesNotContain("content/a.md");
    }

    @Test
    void holdsWhereverTheRunStarts() {
        Outcome.of(folder, "baseline", "create");
        assertThat(Outcome.of(folder.resolve("content"), "lint").status()).isZero();
        assertThat(Outcome.of(folder, "lint", "content/a.md").status()).isZero();
    }

    @Test
    void whatIsMendedIsToldAndPruned() throws IOException {
        Outcome.of(folder, "baseline", "create");
        write("content/a.md", article("2026-02-28"));
        Outcome stale = lint();
        assertThat(stale.status()).isZero();
        assertThat(stale.err()).contains("1 finding in " + LIST + " is no longer there", "copydesk baseline prune");
        assertThat(lint("--fail-on-stale").status()).isEqualTo(1);
        assertThat(Outcome.of(folder, "lint", "content/b.md", "--fail-on-stale").status())
                .isZero();
        assertThat(lint("--rule", "unused-suppression", "--fail-on-stale").status())
                .isZero();
        assertThat(Outcome.of(folder, "baseline", "show").out())
                .isEqualTo("rule              left   mended       of\n"
                        + "field-invalid        1        1        2\n"
                        + "all                  1        1        2\n");
        assertThat(Outcome.of(folder, "baseline", "prune").out()).isEqualTo(LIST + ": 1 finding (before: 2).\n");
        assertThat(lint("--fail-on-stale").status()).isZero();
    }

    @Test
    void entriesCanExpire() throws IOException {
        Outcome.of(folder, "baseline", "create", "--expires", "2027-03-31", "--reason", "old", "--owner", "Ada");
        assertThat(text(LIST)).contains("\"reason\": \"old\", \"owner\": \"Ada\", \"expires\": \"2027-03-31\"}");
        assertThat(lint("--today", "2027-03-31").status()).isZero();
        assertThat(lint("--today", "2027-04-01").status()).isEqualTo(1);
    }

    @Test
    void aBaselineThatCannotBeReadIsAMistake() throws IOException {
        Outcome.of(folder, "baseline", "create");
        String whole = text(LIST);
        for (String broken : new String[] {"", "{}", whole.substring(0, 80), whole.replace("1,", "7,")}) {
            write(LIST, broken);
            Outcome outcome = lint();
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).startsWith("copydesk: " + LIST + ":");
            assertThat(Outcome.of(folder, "baseline", "update").status()).isEqualTo(2);
            assertThat(text(LIST)).isEqualTo(broken);
        }
    }

    @Test
    void mistakesInTheCall() {
        complains("TASK is missing: create, update, show, prune", "baseline");
        complains("TASK cannot be “creat”; did you mean create?", "baseline", "creat");
        complains("there is no baseline “copydesk-baseline.json”", "baseline", "update");
        complains("there is no baseline “none.json”", "lint", "--baseline", "none.json");
        complains("--expires cannot be “soon”", "baseline", "create", "--expires", "soon");
        complains("--today cannot be “soon”", "lint", "--today", "soon");
        complains("there is no file or folder “nowhere”", "baseline", "create", "nowhere");
        Outcome.of(folder, "baseline", "create");
        complains("there is a baseline “copydesk-baseline.json” already", "baseline", "create");
    }

    private void complains(String message, String... args) {
        Outcome outcome = Outcome.of(folder, args);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        Outcome.of(folder, "baseline", "create", "--baseline", "known/list.json");
        Files.createDirectories(folder.resolve("known"));
        Outcome.of(folder, "baseline", "create", "--baseline", "known/list.json");
        Outcome.of(folder, "baseline", "update", "--baseline", "known/list.json");
        try (Stream<Path> files = Files.list(folder.resolve("known"))) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("list.json");
        }
        assertThat(text("known/list.json")).contains("../content/a.md");
    }

    private Outcome lint(String... more) {
        return Outcome.of(
                folder, Stream.concat(Stream.of("lint"), Stream.of(more)).toArray(String[]::new));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
