package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesTest {

    @TempDir
    private Path folder;

    @Test
    void aWordOfAClosedListIsItselfOrAMistakeWithTheNearest() throws ParameterException {
        List<String> known = List.of("error", "warning");
        assertThat(Values.word("failOn", "error", known)).isEqualTo("error");
        assertThatThrownBy(() -> Values.word("failOn", "eror", known)).hasMessageContaining("did you mean error?");
        assertThatThrownBy(() -> Values.word("failOn", "heliotrope", known))
                .hasMessageContaining("it can be error, warning");
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() throws ParameterException {
        assertThat(Values.flag("quiet", null, true)).isTrue();
        assertThat(Values.flag("quiet", " false ", true)).isFalse();
        assertThat(Values.flag("quiet", "true", false)).isTrue();
        assertThatThrownBy(() -> Values.flag("quiet", "yes", true)).hasMessageContaining("“yes” is not known");
    }

    @Test
    void aCountIsANumberOfDigits() throws ParameterException {
        assertThat(Values.count("maxWarnings", "0")).isZero();
        assertThat(Values.count("maxWarnings", "120")).isEqualTo(120);
        for (String wrong : List.of("-1", "ten", "", "1e3", "99999999999")) {
            assertThatThrownBy(() -> Values.count("maxWarnings", wrong)).hasMessageContaining("it is a number");
        }
    }

    @Test
    void aDayIsWrittenInOneWay() throws ParameterException {
        assertThat(Values.day("expires", "2027-03-31")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThatThrownBy(() -> Values.day("expires", "31.3.2027")).hasMessageContaining("2027-03-31");
    }

    @Test
    void aBackslashPartsFoldersUnlessItIsPartOfAName() throws ParameterException, IOException {
        assertThat(Values.path("sourceDirectories", folder, "src\\main\\content"))
                .isEqualTo(folder.resolve("src/main/content"));
        assertThat(Values.path("sourceDirectories", folder, "./docs/../content"))
                .isEqualTo(folder.resolve("content"));
        Path odd = Files.createDirectory(folder.resolve("a\\b"));
        assertThat(Values.path("sourceDirectories", folder, "a\\b")).isEqualTo(odd);
    }

    @Test
    void patternsAreMadeWholeAgain() {
        assertThat(Values.patterns(Arrays.asList("**/*.{md", "html}", " news/** ", null, "", "/drafts\\**", "{a")))
                .containsExactly("**/*.{md,html}", "news/**", "drafts/**", "{a");
    }
}
