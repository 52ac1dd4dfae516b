package org.copydesk.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks by the real pre-commit, where the machine has it. */
class PreCommitTest {

    @TempDir
    private Path folder;

    @Test
    void lintsWhatIsCommitted() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Shell.has("pre-commit") && Shell.has("git"), "no pre-commit on this machine");
        Path hooks = folder.resolve("hooks");
        Path site = folder.resolve("site");
        Files.createDirectories(hooks);
        Files.copy(Shell.HOME.resolve(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
        git(hooks);
        Files.createDirectories(site.resolve("news"));
        Files.writeString(site.resolve("news/good one.md"), article("2026-02-28"));
        Files.writeString(site.resolve("news/bad one.md"), article("2026-02-31"));
        Files.writeString(site.resolve("news/chart.svg"), "<svg/>\n");
        git(site);
        Shell.copydesk(folder.resolve("bin/copydesk"));
        Shell.Answer answer = Shell.run(
                site,
                Map.of(
                        "PATH",
                        folder.resolve("bin") + ":" + System.getenv("PATH"),
                        "PRE_COMMIT_HOME",
                        folder.resolve("cache").toString()),
                List.of("pre-commit", "try-repo", hooks.toString(), "copydesk-installed", "--all-files", "--verbose"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(1);
        assertThat(answer.text())
                .contains("- exit code: 1", "news/bad one.md", "field-invalid", "2 articles")
                .doesNotContain("news/good one.md", "chart.svg");
    }

    private static String article(String date) {
        return "---\ntitle: Quay\ndate: " + date + "\n---\n\nThe quay is shut.\n";
    }

    private static void git(Path repository) throws IOException, InterruptedException {
        for (String command : List.of(
                "git init -q -b main .",
                "git config user.name Desk",
                "git config user.email desk@courier.example",
                "git add .",
                "git commit -q -m Begin")) {
            Shell.Answer answer = Shell.run(repository, Map.of(), List.of(command.split(" ")));
            assertThat(answer.status()).as(command + answer.text()).isZero();
        }
    }
}
