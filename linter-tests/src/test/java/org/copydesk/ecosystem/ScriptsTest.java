package org.copydesk.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.copydesk.yaml.YamlDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Scripts and descriptions that are run elsewhere. */
class ScriptsTest {

    @Test
    void scriptsPassShellcheck() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Shell.has("shellcheck"), "no shellcheck on this machine");
        Shell.Answer answer =
                Shell.run(Shell.HOME, Map.of(), List.of("shellcheck", "ci/github-action.sh", "copydesk", ".ci/run"));
        assertThat(answer.text()).isEmpty();
        assertThat(answer.status()).isZero();
    }

    @Test
    void descriptionsAreYaml() throws IOException {
        for (String file : List.of("action.yml", ".pre-commit-hooks.yaml", "templates/gitlab-ci.yml", "mkdocs.yml")) {
            YamlDocument document = YamlDocument.read(Files.readString(Shell.HOME.resolve(file)));
            assertThat(document.problems()).as(file).isEmpty();
            assertThat(document.root()).as(file).isPresent();
        }
    }

    @Test
    void theImageRunsWithoutRights() throws IOException {
        String image = Files.readString(Shell.HOME.resolve("Dockerfile"));
        String last = image.substring(image.lastIndexOf("\nFROM "));
        assertThat(last).contains("\nUSER ", "ENTRYPOINT [\"copydesk\"]").doesNotContain("curl", "wget", "ADD ");
    }

    /** mkdocs fails on a link that leads nowhere, and on a page that no navigation has. */
    @Test
    void theSiteCanBeBuilt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Shell.has("mkdocs"), "no mkdocs on this machine");
        java.nio.file.Path site = Files.createTempDirectory("site");
        Shell.Answer answer =
                Shell.run(Shell.HOME, Map.of(), List.of("mkdocs", "build", "--quiet", "--site-dir", site.toString()));
        assertThat(answer.status()).as(answer.text()).isZero();
        assertThat(Files.readString(site.resolve("rules/doubled-word/index.html")))
                .contains("How to silence it");
    }
}
