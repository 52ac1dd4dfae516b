package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion and the manual know all that the parser knows. */
class CompletionTest {

    @TempDir
    private Path folder;

    @Test
    void everyOptionIsInEveryScriptAndInTheManual() {
        CommandModel model = Copydesk.model();
        String bash = new BashCompletion().of(model);
        String zsh = new ZshCompletion().of(model);
        String fish = new FishCompletion().of(model);
        String manual = ManualPage.of(model, "1.2.3");
        for (Syntax command : model.commands()) {
            for (Option option : command.options()) {
                assertThat(bash).contains(option.name());
                assertThat(zsh).contains(option.name());
                assertThat(fish).contains(" -l " + option.name().substring(2));
                assertThat(manual).contains(option.name().replace("-", "\\-"));
            }
        }
        assertThat(model.names()).contains("lint", "explain", "completion", "man");
    }

    @Test
    void bashCompletes() throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash));
        assertThat(completed(bash, "copydesk", "expl")).containsExactly("explain");
        assertThat(completed(bash, "copydesk", "lint", "--report", "sar")).containsExactly("sarif");
        assertThat(completed(bash, "copydesk", "lint", "--format", "=", "junit"))
                .containsExactly("junit");
        assertThat(completed(bash, "copydesk", "lint", "--fail-on", "="))
                .containsExactly("error", "warning", "info", "never");
        assertThat(completed(bash, "copydesk", "explain", "unused-supp")).containsExactly("unused-suppression");
        assertThat(completed(bash, "copydesk", "lint", "--max-w")).containsExactly("--max-warnings");
        assertThat(completed(bash, "copydesk", "lint", "content")).isEmpty();
    }

    @Test
    void aShellMustBeNamed() {
        Outcome outcome = Outcome.of(folder, "completion", "powershell");
        assertThat(outcome.err()).contains("SHELL cannot be “powershell”; it can be bash, zsh, fish");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(Outcome.of(folder, "man").out()).startsWith(".TH COPYDESK 1 ");
    }

    private List<String> completed(Path bash, String... words) throws IOException, InterruptedException {
        Path script = folder.resolve("completion.bash");
        String quoted = String.join("' '", words);
        Files.writeString(
                script,
                new BashCompletion().of(Copydesk.model())
                        + "COMP_WORDS=('" + quoted + "')\nCOMP_CWORD=" + (words.length - 1)
                        + "\n_copydesk\nfor word in \"${COMPREPLY[@]}\"; do echo \"$word\"; done\n");
        Process process = new ProcessBuilder(bash.toString(), "--norc", script.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().toList();
    }
}
