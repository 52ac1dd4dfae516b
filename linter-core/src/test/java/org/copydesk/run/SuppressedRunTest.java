package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration silences in a run. The only findings without rule packs are those of the engine. */
class SuppressedRunTest {

    private static final String BAD_DATE = "---\ntitle: T\ndate: 2026-02-31\n---\n\nThe harbour opened.\n";

    @TempDir
    private Path folder;

    private List<ReportedFinding> lint(String config, String path) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("copydesk.yaml"), config);
        Desk desk = Desk.open();
        ConfigFiles.Loaded loaded = ConfigFiles.nearest(folder, desk);
        assertThat(loaded.problems()).isEmpty();
        LintSettings settings = LintSettings.of(folder, List.of(Path.of(path)))
                .withConfiguration(loaded.configuration(), loaded.root())
                .withToday(LocalDate.of(2027, 1, 1));
        return desk.lint(settings, Progress.NONE).report().findings();
    }

    private static List<String> lines(List<ReportedFinding> findings) {
        return findings.stream()
                .map(each -> each.finding().location().source().path() + " "
                        + each.finding().rule() + " " + each.standing().id())
                .toList();
    }

    private static String entry(String more) {
        return "suppressions:\n  - {files: [\"wire/*\"], rules: [field-invalid]" + more + "}\n";
    }

    @Test
    void byFileAndRule() throws IOException, InterruptedException {
        article("wire/a.md");
        article("desk/a.md");
        assertThat(lines(lint(entry(""), "")))
                .containsExactly("desk/a.md field-invalid open", "wire/a.md field-invalid suppressed");
    }

    @Test
    void byFingerprint() throws IOException, InterruptedException {
        article("wire/a.md");
        String fingerprint = lint("{}", "").get(0).fingerprint();
        assertThat(lines(lint(entry(", fingerprints: [" + fingerprint + "]"), "")))
                .containsExactly("wire/a.md field-invalid suppressed");
        assertThat(lint(entry(", fingerprints: [00000000000000000000]"), ""))
                .extracting(ReportedFinding::standing)
                .containsOnly(Standing.OPEN);
    }

    @Test
    void untilItsLastDay() throws IOException, InterruptedException {
        article("wire/a.md");
        assertThat(lines(lint(entry(", until: 2027-01-01"), ""))).containsExactly("wire/a.md field-invalid suppressed");
        assertThat(lines(lint(entry(", until: 2026-12-31"), "")))
                .containsExactly("copydesk.yaml expired-suppression open", "wire/a.md field-invalid open");
    }

    @Test
    void anEntryOfNoUseIsToldOfWhenTheWholeSiteWasLinted() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("wire"));
        Files.writeString(folder.resolve("wire/a.md"), BAD_DATE.replace("02-31", "02-28"));
        assertThat(lines(lint(entry(""), ""))).containsExactly("copydesk.yaml unused-suppression open");
        assertThat(lint(entry(""), "wire")).isEmpty();
    }

    private void article(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), BAD_DATE);
    }
}
