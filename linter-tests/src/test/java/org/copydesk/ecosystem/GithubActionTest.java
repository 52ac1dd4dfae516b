package org.copydesk.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action as a runner would run it, with names that strangers choose. */
class GithubActionTest {

    private static final Path SCRIPT = Shell.HOME.resolve("ci/github-action.sh");

    @TempDir
    private Path folder;

    private Shell.Answer run(Map<String, String> inputs) throws IOException, InterruptedException {
        Map<String, String> environment = new java.util.TreeMap<>(inputs);
        environment.put("ACTION_HOME", folder.resolve("home").toString());
        return Shell.run(folder, environment, List.of(SCRIPT.toString()));
    }

    @Test
    void hostileInputsStayArguments() throws IOException, InterruptedException {
        Shell.script(folder.resolve("home/bin/copydesk"), "printf '<%s>' \"$@\"");
        String paths = "news/$(touch pwned)\n\n-rf\n`touch pwned`; touch pwned\na \"b\" 'c'\n${HOME}\n\\\n🙂 é.md";
        Shell.Answer answer = run(Map.of(
                "ACTION_PATHS", paths,
                "ACTION_SINCE", "HEAD^1",
                "ACTION_SARIF", "a b.sarif",
                "ACTION_CONFIG", "$(touch pwned).yaml",
                "ACTION_PRESET", "strict",
                "ACTION_FAIL_ON", "warning"));
        assertThat(answer.text())
                .isEqualTo("<lint><--report><github><--report><sarif=a b.sarif><--config><$(touch pwned).yaml>"
                        + "<--preset><strict><--fail-on><warning><--since><HEAD^1><-->"
                        + "<news/$(touch pwned)><-rf><`touch pwned`; touch pwned><a \"b\" 'c'><${HOME}><\\><🙂 é.md>");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void annotatesAndPassesTheExitStatusOn() throws IOException, InterruptedException {
        Shell.copydesk(folder.resolve("home/bin/copydesk"));
        Path strange = folder.resolve("-a%0A,b.md");
        Files.writeString(strange, "---\ntitle: Quay\ndate: 2026-02-31\n---\n\nThe quay is shut.\n");
        Shell.Answer answer = run(Map.of("ACTION_PATHS", "-a%0A,b.md", "ACTION_SARIF", "out.sarif"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(1);
        assertThat(answer.text()).contains("::error file=", "%250A%2Cb.md,line=3");
        assertThat(folder.resolve("out.sarif")).exists();
        assertThat(run(Map.of("ACTION_FAIL_ON", "never")).status()).isZero();
    }

    /** What a runner puts in place of an expression becomes part of the script: so none may stand in one. */
    @Test
    void noExpressionStandsInAScript() throws IOException {
        String action = Files.readString(Shell.HOME.resolve("action.yml"));
        Matcher run = Pattern.compile("(?m)^ *(?:- )?run: (.*)$").matcher(action);
        int scripts = 0;
        while (run.find()) {
            assertThat(run.group(1)).doesNotContain("${{").isNotEqualTo("|");
            scripts++;
        }
        assertThat(scripts).isEqualTo(1);
        assertThat(action).doesNotContain("github.token", "secrets.", "uses:");
    }

    @Test
    void everyInputReachesTheScriptAndIsInTheManual() throws IOException {
        String action = Files.readString(Shell.HOME.resolve("action.yml"));
        String script = Files.readString(SCRIPT);
        String manual = Files.readString(Shell.HOME.resolve("docs/ci.md"));
        Matcher input = Pattern.compile("(?m)^  ([a-z-]+):\n    description:").matcher(action);
        int inputs = 0;
        while (input.find()) {
            String name = input.group(1);
            String variable =
                    "ACTION_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            assertThat(action).contains(variable + ": ${{ inputs." + name + " }}");
            assertThat(script).contains("${" + variable + ":-}");
            assertThat(manual).contains("| `" + name + "` |");
            inputs++;
        }
        assertThat(inputs).isEqualTo(7);
    }
}
