package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.copydesk.maven.CheckMojo;
import org.copydesk.maven.LintMojo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build plugin and the command line are one tool. */
class BuildPluginTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyNewsroom() throws IOException {
        Path newsroom = Path.of("..", "examples", "newsroom");
        try (Stream<Path> all = Files.walk(newsroom)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(newsroom.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException, MojoExecutionException, MojoFailureException {
        String report = byPlugin("json");
        assertThat(report)
                .contains("\"rule\"")
                .isEqualTo(Outcome.lint(folder, "content").out());
        assertThat(byPlugin("sarif"))
                .isEqualTo(Outcome.of(folder, "lint", "--format", "sarif", "content")
                        .out());
    }

    @Test
    void theSameHoldsWithAConfigurationAndABaseline() throws IOException, MojoExecutionException, MojoFailureException {
        Files.writeString(folder.resolve("copydesk.yaml"), "preset: strict\nexclude: [content/sport]\n");
        Outcome.of(folder, "baseline", "create", "content/news");
        assertThat(folder.resolve("copydesk-baseline.json")).exists();
        assertThat(byPlugin("json")).isEqualTo(Outcome.lint(folder, "content").out());
    }

    @Test
    void theSameRulesAndPresetsFindTheSame() throws IOException, MojoExecutionException, MojoFailureException {
        goal("json").set("rules", List.of("doubled-word", "site-chrome")).run();
        assertThat(report("json"))
                .isEqualTo(Outcome.lint(folder, "--rule", "doubled-word,site-chrome", "content")
                        .out());
        goal("json").set("presets", List.of("all")).run();
        assertThat(report("json"))
                .isEqualTo(Outcome.lint(folder, "--preset", "all", "content").out());
    }

    @Test
    void patternsNarrowEachSourceDirectory() throws IOException, MojoExecutionException, MojoFailureException {
        goal("json")
                .set("includes", List.of("news/**", "sport/**"))
                .set("excludes", List.of("sport"))
                .run();
        assertThat(report("json"))
                .isEqualTo(Outcome.lint(folder, "content/news").out())
                .isNotEqualTo(Outcome.lint(folder, "content").out());
    }

    @Test
    void bothFailForTheSameFindings() throws MojoExecutionException, MojoFailureException {
        assertThat(Outcome.of(folder, "lint", "content").status()).isEqualTo(1);
        assertThatThrownBy(() -> new Goal(new CheckMojo(), folder).run())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(failOn: error)");
        new Goal(new CheckMojo(), folder).set("failOn", "never").run();
    }

    private String byPlugin(String format) throws IOException, MojoExecutionException, MojoFailureException {
        goal(format).run();
        return report(format);
    }

    private Goal goal(String format) {
        return new Goal(new LintMojo(), folder).set("reportList", List.of(format));
    }

    private String report(String format) throws IOException {
        return Files.readString(folder.resolve("target").resolve("copydesk." + format));
    }
}
