package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.run.Desk;
import org.copydesk.system.Outcome;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows besides commands, which the test of the whole manual types. */
class AdoptingPageTest {

    private final ManualPage page = ManualPage.of("docs/adopting.md");

    @TempDir
    private Path folder;

    @Test
    void itsConfigurationsHaveNoMistakes() {
        int read = 0;
        for (String yaml : page.blocks("yaml")) {
            if (!yaml.startsWith("title:")) {
                SourceText source = SourceText.of(new SourceId("copydesk.yaml"), yaml);
                assertThat(ConfigReader.read(source, Desk.open().rules()).problems())
                        .extracting(ConfigProblem::text)
                        .isEmpty();
                read++;
            }
        }
        assertThat(read).isEqualTo(2);
    }

    @Test
    void itsSuppressionsCanBeFollowed() throws IOException {
        String front = page.blocks("yaml").stream()
                .filter(yaml -> yaml.startsWith("title:"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                folder.resolve("a.md"),
                "---\n" + front + "---\n\n" + page.blocks("markdown").get(0));
        assertThat(lint("2027-01-01")).doesNotContain("malformed-suppression");
        assertThat(lint("2027-12-31")).contains("expired-suppression");
    }

    private String lint(String today) {
        return Outcome.of(folder, "lint", "--today", today).out();
    }
}
