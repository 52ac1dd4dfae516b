package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathLanguageTest {

    @Test
    void seesTheFilesOfOneTextInTwoLanguages() {
        assertThat(PathLanguage.areTranslations("a/index.en.md", "a/index.fr.md"))
                .isTrue();
        assertThat(PathLanguage.areTranslations("content/de/about.md", "content/pt-br/about.md"))
                .isTrue();
        assertThat(PathLanguage.areTranslations("a/index.md", "a/index.es.md")).isTrue();
    }

    @Test
    void keepsOtherFilesApart() {
        assertThat(PathLanguage.areTranslations("a/one.md", "a/two.md")).isFalse();
        assertThat(PathLanguage.areTranslations("a/index.v2.md", "a/index.v3.md"))
                .isFalse();
        assertThat(PathLanguage.areTranslations("a/one.en.md", "a/one.en.md")).isFalse();
    }
}
