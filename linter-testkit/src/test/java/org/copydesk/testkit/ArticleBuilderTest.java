package org.copydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

    @Test
    void everyTextStandsInTheSource() {
        Article article = ArticleBuilder.article("news/bridge.md")
                .title("Bridge closes")
                .author("Ada Quill")
                .date("2026-03-05")
                .body("The bridge is to close.", "It opens in May.")
                .block(Role.CAPTION, Place.FIGURE, "The bridge at dusk")
                .build();
        assertThat(article.headline()).map(Block::text).contains("Bridge closes");
        assertThat(article.date().orElseThrow().day()).hasToString("2026-03-05");
        assertThat(article.bylines()).extracting(Block::text).containsExactly("Ada Quill");
        assertThat(article.texts())
                .allSatisfy(block ->
                        assertThat(article.source().slice(block.source())).isEqualTo(block.text()));
        assertThat(article.blocks())
                .extracting(block -> article.source().slice(block.enclosing()))
                .containsExactly("The bridge is to close.\n", "It opens in May.\n", "The bridge at dusk\n");
        assertThat(article.source().position(article.blocks().get(1).source().start()))
                .hasToString("7:1");
    }

    @Test
    void marksArePlacesOfTheSource() {
        ArticleBuilder builder =
                ArticleBuilder.article().title("⟦Bridge⟧ closes").body("The ⟦bridge⟧.");
        Article article = builder.build();
        assertThat(builder.marked()).extracting(article.source()::slice).containsExactly("Bridge", "bridge");
        assertThat(article.texts()).extracting(Block::text).containsExactly("Bridge closes", "The bridge.");
    }

    @Test
    void fieldsMayBeEmpty() {
        Article article =
                ArticleBuilder.article().field("section", FieldKind.OTHER, "").build();
        assertThat(article.fields()).singleElement().satisfies(field -> {
            assertThat(field.value().isEmpty()).isTrue();
            assertThat(field.key()).isEqualTo(new Span(0, "section".length()));
        });
    }

    @Test
    void marksMustPair() {
        assertThatThrownBy(() -> ArticleBuilder.article().body("The ⟦bridge."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The ⟦bridge.");
    }
}
