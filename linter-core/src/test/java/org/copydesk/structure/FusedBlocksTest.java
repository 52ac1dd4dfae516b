package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class FusedBlocksTest {

    private static final String TITLE = "Tolland keeps its ferry for another year";
    private static final String PROSE =
            "The harbour board of Tolland voted on Monday to keep the old ferry for another year, after a long debate.";

    @Test
    void creditInFrontOfTheTextIsCutOff() {
        assertThat(pieces("Jo Haldane/AP Photo " + PROSE)).containsExactly("Jo Haldane/AP Photo", PROSE);
        assertThat(pieces("| Jo Haldane/AFP/Getty Images " + PROSE)).first().isNotEqualTo(PROSE);
    }

    @Test
    void labelledCreditInFrontOfTheTextIsCutOff() {
        for (String credit : List.of(
                "Photo via Getty Images on Unsplash",
                "Photo by Jo Haldane/AFP",
                "Photo: AP",
                "Image courtesy of NASA")) {
            assertThat(pieces(credit + " " + PROSE)).as(credit).containsExactly(credit, PROSE);
        }
    }

    @Test
    void labelledDateInFrontOfTheTextIsCutOff() {
        assertThat(pieces("date 2026-03-03 " + PROSE)).containsExactly("date 2026-03-03", PROSE);
        assertThat(pieces("Published: 2026-03-03 1911 was the year in which the harbour board bought the ferry."))
                .first()
                .isEqualTo("Published: 2026-03-03");
    }

    @Test
    void captionCreditAndTextAreTakenApart() {
        assertThat(pieces("The ferry leaves Tolland. | Jo Haldane/AP Photo " + PROSE))
                .containsExactly("The ferry leaves Tolland.", "| Jo Haldane/AP Photo", PROSE);
    }

    @Test
    void headlineBehindACreditIsCutOff() {
        assertThat(pieces("| Jo Haldane/AP Photo " + TITLE)).containsExactly("| Jo Haldane/AP Photo", TITLE);
        assertThat(pieces("The ferry leaves Tolland. (Photo: Jo Haldane) " + TITLE))
                .containsExactly("The ferry leaves Tolland.", "(Photo: Jo Haldane)", TITLE);
    }

    @Test
    void piecesKeepTheirPlacesAndTileWhatEnclosedTheBlock() {
        Article article = Pages.plain(List.of(TITLE, "| Jo Haldane/AP Photo " + TITLE, PROSE));
        Block whole = article.blocks().get(1);
        List<Block> blocks = FusedBlocks.split(article, Phrases.standard());
        String source = article.source().content();

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(1).source().in(source)).isEqualTo("| Jo Haldane/AP Photo");
        assertThat(blocks.get(1).enclosing().start())
                .isEqualTo(whole.enclosing().start());
        assertThat(blocks.get(1).enclosing().end())
                .isEqualTo(blocks.get(2).enclosing().start());
        assertThat(blocks.get(2).source().in(source)).isEqualTo(TITLE);
        assertThat(blocks.get(2).enclosing().end()).isEqualTo(whole.enclosing().end());
    }

    @Test
    void silentWhereTheSeamIsNotCertain() {
        for (String text : List.of(
                "The Courier/Reuters poll finds that most islanders would rather wait at the slip than pay.",
                "A Fox/CNN Debate drew a crowd to the slip, and most of the islanders went home before it ended.",
                "Jo Haldane/AP Photo",
                "The board said that " + TITLE,
                "Photo archives of Reuters show that the ferry has been photographed more often than the mayor.",
                "Photo by photo the islanders went through the archive of Getty Images and found no ferry at all.",
                "On 2026-03-03 The Courier printed a picture of the wrong ferry, for which it apologised.",
                "He and/or AP Photo Desk sent the wrong picture, said the captain, who was on none of them.")) {
            assertThat(pieces(text)).as(text).containsExactly(text);
        }
    }

    @Test
    void inferredRolesFollowThePieces() {
        Article article = Structure.infer(Pages.plain(List.of(TITLE, "Jo Haldane/AP Photo " + PROSE, PROSE)));

        assertThat(article.blocks())
                .extracting(Block::role)
                .containsExactly(Role.HEADLINE, Role.CREDIT, Role.BODY, Role.BODY);
    }

    private static List<String> pieces(String text) {
        Article article = Pages.plain(List.of(TITLE, text, PROSE));
        List<Block> blocks = FusedBlocks.split(article, Phrases.standard());
        return blocks.subList(1, blocks.size() - 1).stream().map(Block::text).toList();
    }
}
