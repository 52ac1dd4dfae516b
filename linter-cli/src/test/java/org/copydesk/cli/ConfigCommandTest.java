package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("base.yaml"), "preset: strict\nhouse: {terms: [quay]}\n");
        Files.writeString(folder.resolve("copydesk.yaml"), """
                extends: base.yaml
                rules:
                  doubled-word: error
                  byline-missing: {required: true}
                  mixed-quotes: off
                house: {terms: [pier]}
                overrides:
                  - files: ["drafts/**"]
                    rules: {doubled-word: info}
                    required-fields: [headline]
                    fields: {headline: kopf}
                """);
    }

    private Outcome config(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "config";
        System.arraycopy(more, 0, args, 1, more.length);
        return Outcome.of(folder, args);
    }

    private String linted(String file) {
        return config("--for", file)
                .out()
                .lines()
                .filter(line -> line.startsWith("  linted"))
                .map(String::strip)
                .collect(Collectors.joining());
    }

    @Test
    void aFileThatIsLeftOutSaysWhy() throws IOException, InterruptedException {
        assumeThat(new ProcessBuilder("git", "init", "-q")
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
        Files.writeString(
                folder.resolve("copydesk.yaml"), "exclude: [\"old/\"]\ninclude: [\"**/*.md\", old, \"*.bin\"]\n");
        Files.writeString(folder.resolve(".gitignore"), "# builds\nwire/\n");
        Files.writeString(folder.resolve(".copydeskignore"), "drafts/b*\n");
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("drafts/a.md", "yes +by a run over the site, or that names it");
        expected.put("drafts/bb.md", "no +a pattern in a .copydeskignore matches it");
        expected.put("drafts/a.html", "no +no glob of include matches it");
        expected.put("drafts/.a.md", "no +its name is that of a hidden file");
        expected.put(".cache/a.md", "no +below “.cache”, which is hidden");
        expected.put("node_modules/x/a.md", "no +below “node_modules”, which tools fill");
        expected.put("old/a.md", "no +excluded by “old/”");
        expected.put("wire/a.md", "no +Git ignores it: .gitignore:2:wire/");
        expected.put("a.bin", "no +nothing tells its format: its name does not, nor does formats in the configuration");
        for (String file : expected.keySet()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "The the ferry sails at noon.\n");
        }
        for (Map.Entry<String, String> each : expected.entrySet()) {
            assertThat(linted(each.getKey())).as(each.getKey()).matches("linted +" + each.getValue());
        }
        assertThat(linted("none.md")).matches("linted +no +there is no such file");
        Outcome run = Outcome.of(folder, "lint", "--format", "csv", "--rule", "doubled-word");
        assertThat(run.out().lines().skip(1)).singleElement().asString().contains("drafts/a.md");
        assertThat(config().out()).doesNotContain("linted");
    }

    @Test
    void eachValueTellsWhereItComesFrom() {
        Outcome outcome = config("--for", "drafts/a.md");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("What holds for drafts/a.md, by copydesk.yaml\n")
                .containsPattern("format +markdown +built-in")
                .containsPattern("preset +strict +base.yaml:1")
                .containsPattern("fail-on +error +built-in")
                .containsPattern("terms +quay, pier +base.yaml:2; copydesk.yaml:6")
                .containsPattern("headline +kopf +copydesk.yaml:8, override for drafts/\\*\\*")
                .containsPattern("required-fields +headline +copydesk.yaml:8, override for drafts/\\*\\*")
                .containsPattern("doubled-word +info +copydesk.yaml:9, override for drafts/\\*\\*")
                .containsPattern("byline-missing.required +true +copydesk.yaml:4")
                .containsPattern("byline-missing +warning +preset strict")
                .containsPattern("mixed-quotes +off +copydesk.yaml:5")
                .doesNotContain("byline-unknown");
    }

    @Test
    void withoutAFileNoOverrideCounts() {
        assertThat(config().out())
                .startsWith("What holds by copydesk.yaml\n")
                .containsPattern("doubled-word +error +copydesk.yaml:3")
                .doesNotContain("override for");
    }

    @Test
    void theCommandLineCountsForMost() {
        assertThat(config("--preset", "none", "--rule", "html-entity").out())
                .containsPattern("preset +none +command line")
                .containsPattern("html-entity +error +command line");
        assertThat(config("--all", "--preset", "none").out()).containsPattern("byline-unknown +off +preset none");
    }

    @Test
    void programsGetThePlaces() {
        Outcome outcome = config("--for", "drafts/a.md", "--format", "json");

        assertThat(outcome.out())
                .contains(
                        "\"file\": \"drafts/a.md\"",
                        "\"key\": \"doubled-word\"",
                        "\"kind\": \"override\"",
                        "\"line\": 9");
    }

    @Test
    void withoutAConfigurationDefaultsHold() throws IOException {
        Files.delete(folder.resolve("copydesk.yaml"));

        assertThat(config("--for", "a.txt").out())
                .startsWith("What holds for a.txt, by default: there is no copydesk.yaml\n")
                .containsPattern("format +text +built-in")
                .containsPattern("preset +recommended +built-in");
    }

    @Test
    void mistakesAreToldInsteadOfValues() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "preset: strct\n");
        Outcome outcome = config();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("base.yaml:1:9: error: “strct” is no preset; did you mean “strict”?");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void theSchemaNamesRulesAndOptions() {
        assertThat(config("--schema").out())
                .startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"")
                .contains("\"byline-missing\"", "\"required\"", "\"jsonl\"");
    }
}
