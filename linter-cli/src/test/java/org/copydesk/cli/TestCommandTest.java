package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a rule of its own. */
class TestCommandTest {

    private static final String RULE = """
            rule: our-slug
            category: house
            level: error
            stage: recommended
            summary: The desk's own slug line.
            message: "slug line of the desk left in the text: “{match}”"
            explain: Each draft of the desk begins with a slug line.
            match:
              - pattern: 'SLUG/[A-Z]{3,12}'
                needs: SLUG/
                case: yes
            examples:
              bad:
                - The ⟦SLUG/HARBOUR⟧ is shut.
                - The quay. ⟦SLUG/QUAY⟧
                - Of ⟦SLUG/PIER⟧ and quay.
              good:
                - A slug is an animal.
                - The quay.
                - Nothing.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("house/our-slug.yaml", RULE);
        write("house/.draft/broken.yaml", "rule");
        write("a.txt", "The pier of SLUG/PIER is open.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void aRuleThatDoesWhatItShowsPasses() {
        Outcome outcome = Outcome.of(folder, "test", "house");
        assertThat(outcome.out()).startsWith("1 rule, ").endsWith("tests: all as they should be.\n");
        assertThat(outcome.status()).isZero();
        assertThat(Outcome.of(folder, "test", "house", "-v").out()).startsWith("ok    our-slug: ");
    }

    @Test
    void aRuleThatDoesNotFailsAndSaysWhere() throws IOException {
        write("house/our-slug.yaml", RULE.replace("The quay. ⟦SLUG/QUAY⟧", "The ⟦quay⟧. SLUG/QUAY"));
        Outcome outcome = Outcome.of(folder, "test", "house");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("FAIL  our-slug / bad 2 / as written", "marked: The ⟦quay⟧.", "found:  The quay. ⟦SLUG/QUAY⟧")
                .contains("our-slug / bad 2 fails also: CRLF, BOM, emoji in front")
                .doesNotContain("FAIL  our-slug / bad 2 / CRLF", "bad 1")
                .containsPattern("1 rule, [0-9]+ tests: [0-9]+ failed\\.\n$");
    }

    @Test
    void aConfigurationMayBringRulesAlong() throws IOException {
        write("copydesk.yaml", "packs: house\nrules: {our-slug: warning}\n");
        Outcome lint = Outcome.of(folder, "lint", "a.txt");
        assertThat(lint.out()).contains("1:13  warning  slug line of the desk left in the text: “SLUG/PIER”");
        assertThat(Outcome.of(folder, "lint", "--pack", "house", "a.txt")).isEqualTo(lint);
        assertThat(Outcome.of(folder, "test").out()).startsWith("1 rule, ").endsWith("tests: all as they should be.\n");
        assertThat(Outcome.of(folder, "explain", "our-slug").out()).contains("The desk's own slug line.");
        assertThat(Outcome.of(folder, "config", "--for", "a.txt").out()).containsPattern("packs +house");
        write("copydesk.yaml", "packs: house\nrules: {our-slog: warning}\n");
        assertThat(Outcome.of(folder, "lint", "a.txt").err()).contains("did you mean “our-slug”?");
    }

    @Test
    void packsOfAConfigurationLieInTheRepositoryAndAreWhole() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("copydesk.yaml", "packs: [../elsewhere, hose]\n");
        Outcome outside = Outcome.of(folder, "lint", "a.txt");
        assertThat(outside.status()).isEqualTo(2);
        assertThat(outside.err())
                .contains("copydesk.yaml:1:9: error: “../elsewhere” leads out of the repository")
                .contains("copydesk.yaml:1:23: error: there is no folder “hose”; did you mean “house”?");
        write("copydesk.yaml", "packs: house\nrules: {our-slug: warning}\n");
        write("house/our-slug.yaml", RULE.replace("summary:", "sumary:"));
        Outcome broken = Outcome.of(folder, "lint", "a.txt");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("house/our-slug.yaml:").doesNotContain("there is no rule");
        write("copydesk.yaml", "preset: strict\n");
        assertThat(Outcome.of(folder, "test").err()).contains("FOLDER is missing", "packs in copydesk.yaml");
    }

    @Test
    void itsRulesAreLikeOthersForAllCommands() {
        Outcome lint = Outcome.of(folder, "lint", "--pack", "house", "a.txt");
        assertThat(lint.out()).contains("1:13  error    slug line of the desk left in the text: “SLUG/PIER”");
        assertThat(lint.status()).isEqualTo(1);
        assertThat(Outcome.of(folder, "lint", "a.txt").status()).isZero();
        assertThat(Outcome.of(folder, "explain", "--pack", "house", "our-slug").out())
                .contains("Each draft of the desk", "⟦SLUG/QUAY⟧");
        assertThat(Outcome.of(folder, "rules", "--pack", "house").out()).contains("our-slug");
        assertThat(Outcome.of(folder, "audit", "our-slug", "--pack", "house").out())
                .contains("1 finding in 1 of 1 article");
    }

    @Test
    void mistakesInItsFilesAreToldWithTheirPlaces() throws IOException {
        write(
                "house/our-slug.yaml",
                RULE.replace("level: error", "level: fatal").replace("pattern:", "patern:"));
        write("house/date-impossible.yml", "rule: x\n");
        for (String command : new String[] {"test", "lint"}) {
            Outcome outcome = command.equals("test")
                    ? Outcome.of(folder, "test", "house")
                    : Outcome.of(folder, "lint", "--pack", "house");
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .contains("house/our-slug.yaml:3:8: error: level cannot be fatal")
                    .contains("house/our-slug.yaml:9:", "patern")
                    .contains("house/date-impossible.yml:1:1: error: the file of a rule ends in .yaml");
        }
    }

    @Test
    void itTakesNoNameThatIsTaken() throws IOException {
        write("more/field-invalid.yaml", RULE.replace("our-slug", "field-invalid"));
        Outcome outcome = Outcome.of(folder, "lint", "--pack", "house", "--pack", "more");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("more/field-invalid.yaml:1:1: error: there is a rule field-invalid already");
        write("again/our-slug.yaml", RULE);
        assertThat(Outcome.of(folder, "test", "house", "again").err()).contains("there is a rule our-slug already");
    }

    @Test
    void aFolderMustBeNamedAndHoldRules() throws IOException {
        assertThat(Outcome.of(folder, "test").err()).contains("FOLDER is missing");
        assertThat(Outcome.of(folder, "test", "nowhere").err()).contains("there is no such folder");
        Files.createDirectories(folder.resolve("empty"));
        Outcome empty = Outcome.of(folder, "test", "empty");
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("empty:1:1: error: there is no rule in this folder");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        write("elsewhere/other-slug.yaml", RULE.replace("our-slug", "other-slug"));
        Files.createSymbolicLink(folder.resolve("house/linked"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("house/other-slug.yaml"), folder.resolve("elsewhere/other-slug.yaml"));
        assertThat(Outcome.of(folder, "rules", "--pack", "house").out())
                .contains("our-slug")
                .doesNotContain("other-slug");
    }
}
