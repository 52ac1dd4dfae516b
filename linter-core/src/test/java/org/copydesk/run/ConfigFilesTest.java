package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.Preset;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

    @TempDir
    private Path outside;

    private Path site;

    @BeforeEach
    void repository() throws IOException {
        site = Files.createDirectories(outside.resolve("site"));
        Files.createDirectories(site.resolve(".git"));
    }

    private void write(String name, String content) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private ConfigFiles.Loaded load() {
        return ConfigFiles.nearest(site, Desk.open());
    }

    private List<String> problems() {
        return load().problems().stream().map(ConfigProblem::text).toList();
    }

    @Test
    void extendedFilesCountForLessThanTheFileThatExtendsThem() throws IOException {
        write("shared/base.yaml", "preset: strict\nfail-on: info\nhouse: {terms: [quay]}\n");
        write("shared/desk.yaml", "extends: base.yaml\nfail-on: warning\n");
        write("copydesk.yaml", "extends: [shared/desk.yaml, shared/base.yaml]\nhouse: {terms: [pier]}\n");

        assertThat(problems()).isEmpty();
        assertThat(load().configuration().plan().preset()).isEqualTo(Preset.STRICT);
        assertThat(load().configuration().failOn()).contains(Optional.of(Severity.WARNING));
        assertThat(load().configuration().plan().house().terms()).containsExactly("quay", "pier");
    }

    @Test
    void aPackOnTheClassPathMayBringAConfiguration() throws IOException {
        write("copydesk.yaml", "extends: pack:harbour\n");

        assertThat(problems()).isEmpty();
        assertThat(load().configuration().plan().house().outlets()).containsExactly("The Harbour Post");
    }

    @Test
    void aCircleIsToldWithItsChain() throws IOException {
        write("copydesk.yaml", "extends: a.yaml\n");
        write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "extends: copydesk.yaml\n");

        assertThat(problems())
                .containsExactly("b.yaml:1:10: configurations extend each other in a circle:"
                        + " copydesk.yaml → a.yaml → b.yaml → copydesk.yaml");
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("copydesk.yaml", "extends: [a.yaml, missing.yaml, pack:nobody, \"pack:../x\"]\npreest: strict\n");
        write("a.yaml", "fail-on: eror\n");

        assertThat(problems())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.yaml:1:10: “eror” is no level"),
                        second -> assertThat(second).contains("there is no file “missing.yaml”"),
                        third -> assertThat(third)
                                .contains("no pack on the class path")
                                .contains("“nobody”"),
                        fourth -> assertThat(fourth).contains("no name of a pack"),
                        fifth -> assertThat(fifth)
                                .startsWith("copydesk.yaml:2:1: ")
                                .contains("“preset”"));
    }

    @Test
    void nothingIsReadFromOutsideTheRepository() throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), "password: 1234\n");
        Files.createSymbolicLink(site.resolve("linked.yaml"), outside.resolve("secret.yaml"));
        write(
                "copydesk.yaml",
                "extends: [../secret.yaml, linked.yaml, ../none.yaml, " + outside.resolve("secret.yaml") + "]\n"
                        + "house: {authors: {file: [../secret.yaml, linked.yaml]}}\n");

        assertThat(problems())
                .hasSize(6)
                .allMatch(problem -> problem.contains("leads out of the repository"))
                .noneMatch(problem -> problem.contains("1234"));
    }

    @Test
    void aConfigurationThatIsALinkOutOfTheRepositoryIsNotRead() throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), "password: 1234\n");
        Files.createSymbolicLink(site.resolve("copydesk.yaml"), outside.resolve("secret.yaml"));

        assertThat(problems()).hasSize(1).first().asString().contains("leads out of the repository");
    }

    @Test
    void aRegisterOfAuthorsIsReadFromTheSitesData() throws IOException {
        write("_data/authors.yml", "mara: {name: Mara Lindqvist}\n");
        write("copydesk.yaml", "house: {authors: {file: _data/authors.yml, names: [Jonas Kell]}}\n");

        assertThat(problems()).isEmpty();
        assertThat(load().configuration().plan().house().authors())
                .containsExactly("Jonas Kell", "mara", "Mara Lindqvist");
    }
}
