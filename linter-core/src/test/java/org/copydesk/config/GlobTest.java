package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "drafts/**, drafts/a.md, true",
        "drafts/**, drafts/2026/05/a.md, true",
        "drafts/**, content/drafts/a.md, false",
        "**/drafts/**, content/drafts/a.md, true",
        "**/drafts/**, drafts/a.md, true",
        "**/*.md, a.md, true",
        "**/*.md, x/y/a.md, true",
        "*.md, x/a.md, false",
        "*.md, a.md, true",
        "content/?/a.md, content/x/a.md, true",
        "content/?/a.md, content///a.md, false",
        "./content/*, content/a.md, true",
        "content/a.md, content/A.md, false",
        "a**, a/b/c, true",
        "content/**/a.md, content/a.md, true",
        "content/**/a.md, content/b/c/a.md, true",
    })
    void matchesWholePaths(String glob, String path, boolean expected) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*.{md,txt}; a.txt; true",
                "*.{md,txt}; a.html; false",
                "{news,sport}/**/*.{md,txt}; sport/x/a.md; true",
                "a{b; a{b; true"
            })
    void offersAlternatives(String glob, String path, boolean expected) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
    }

    @Test
    void hostilePatternsTakeNoTime() {
        String pattern = "*a".repeat(2_000) + "b";

        assertThat(Glob.of(pattern).matches("a".repeat(2_000))).isFalse();
    }

    @Test
    void alternativesWithoutEndAreTakenLiterally() {
        String pattern = "{a,b}".repeat(40);

        assertThat(Glob.of(pattern).matches(pattern)).isTrue();
        assertThat(Glob.of("{a,b}{a,b}").matches("ab")).isTrue();
    }
}
