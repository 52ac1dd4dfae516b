package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule audited is one of the engine's own: no rule pack is needed. */
class AuditCommandTest {

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void article(String file, String date) throws IOException {
        write(file, "---\ntitle: Harbour opens\ndate: " + date + "\n---\n\nThe harbour opened today.\n");
    }

    private Outcome audit(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "audit";
        args[1] = "field-invalid";
        System.arraycopy(more, 0, args, 2, more.length);
        return Outcome.of(folder, args);
    }

    @Test
    void countsByFolderARuleThatIsOff() throws IOException {
        write("copydesk.yaml", "rules: {field-invalid: off}\n");
        article("news/a.md", "2026-02-31");
        article("news/b.md", "2026-02-30");
        article("sport/c.md", "2026-02-28");
        write(
                "sport/d.md",
                "---\ntitle: T\ndate: 2026-02-31\n---\n<!-- copydesk-disable-file field-invalid -- kept -->\n\nThree words here.\n");
        Outcome outcome = audit();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("2 findings in 2 of 4 articles with 15 words")
                .contains("500.00 for each 1,000 articles", "133.33 for each 1,000 words")
                .contains("not counted: 1 suppressed")
                .containsPattern("news +2 +2 +1,000\\.00 +8 +250\\.00\n")
                .containsPattern("sport +0 +2 +0\\.00 +7 +0\\.00\n")
                .contains("All of them", "news/a.md", "news/b.md");
        assertThat(Outcome.of(folder, "lint").status()).isZero();
    }

    @Test
    void drawsTheSameSampleForTheSameSeedAndAnotherForAnother() throws IOException {
        for (int i = 0; i < 30; i++) {
            article("news/" + i + ".md", "2026-02-31");
        }
        String first = audit("--sample", "4").out();
        assertThat(first)
                .contains("A sample of 4")
                .isEqualTo(audit("-n", "4", "-j", "1").out());
        assertThat(sampleOf("2")).isNotEqualTo(sampleOf("1")).isEqualTo(sampleOf("2"));
        assertThat(audit("--sample", "0").out()).contains("30 findings").doesNotContain("A sample", "news/1.md");
    }

    private String sampleOf(String seed) {
        String out = audit("--sample", "4", "--seed", seed).out();
        return out.substring(out.indexOf("draws another)"));
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        article("news/a.md", "2026-02-31");
        write("news/b.json", "{");
        assertThat(audit("--format", "json").out())
                .contains("\"rule\": \"field-invalid\"", "\"findings\": 1", "\"perThousandWords\": 250.0000")
                .contains("\"unread\": 1", "\"samples\": [", "\"path\": \"news/a.md\"");
    }

    @Test
    void aMistakeIsToldAndNothingIsRead() {
        assertThat(Outcome.of(folder, "audit").err()).contains("RULE is missing");
        Outcome near = Outcome.of(folder, "audit", "field-invalidd");
        assertThat(near.status()).isEqualTo(2);
        assertThat(near.err()).contains("did you mean field-invalid?");
        Outcome gone = audit("nowhere");
        assertThat(gone.status()).isEqualTo(2);
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err()).contains("nowhere");
        assertThat(audit("--sample", "many").status()).isEqualTo(2);
    }
}
