package org.copydesk.rules.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentRootTest {

    @Test
    void aSectionIsAFolderBelowTheOneThatHoldsTheSections() {
        assertThat(ContentRoot.of("content/posts/coast/ferry.md")).isEqualTo("content/posts");
        assertThat(ContentRoot.of("src/content/blog/2026/05/ferry/index.mdx")).isEqualTo("src/content/blog");
        assertThat(ContentRoot.of("_posts/2026-05-04-ferry.md")).isEqualTo("_posts");
        assertThat(ContentRoot.of("docs/guide/ferry.md")).isEqualTo("docs");
        assertThat(ContentRoot.of("content/about.md")).isEqualTo("content");
        assertThat(ContentRoot.of("ferry.md")).isEmpty();
        assertThat(ContentRoot.of("index.md")).isEmpty();
    }

    @Test
    void ofAPathFromElsewhereTheWholeFolderCounts() {
        assertThat(ContentRoot.of("/home/ina/texts/2026/ferry.md")).isEqualTo("/home/ina/texts");
        assertThat(ContentRoot.of("../news/ferry.md")).isEqualTo("../news");
        assertThat(ContentRoot.of("/home/ina/site/content/posts/a/ferry.md")).isEqualTo("/home/ina/site/content/posts");
    }
}
