package org.copydesk.reader.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static final String WRAPPED = """
        The harbour board of Tolland voted on Monday to keep the old ferry
        for another year, after a survey found that two in three islanders
        would rather wait at the slip than pay the bridge toll.

        Board chair Runa Velk said the engine would be overhauled before the
        autumn storms. She put the cost at 40,000 crowns and said that the
        town would pay half of it.
        """;

    private static final String LINE_BY_LINE = """
        Tolland keeps its ferry
        The harbour board of Tolland voted on Monday to keep the old ferry for another year.
        A survey found that two in three islanders would rather wait at the slip than pay the bridge toll.
        "We will overhaul the engine," said Runa Velk.
        She put the cost at 40,000 crowns.
        The town would pay half of it, she said, and the county the rest, if the assembly agrees in May.
        """;

    @Test
    void readsTextFilesOnly() {
        PlainTextReader reader = new PlainTextReader();

        assertThat(reader.format()).isEqualTo("text");
        assertThat(reader.reads("story.TXT")).isTrue();
        assertThat(reader.reads("story.text")).isTrue();
        assertThat(reader.reads("story.md")).isFalse();
        assertThat(reader.reads("txt")).isFalse();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(texts("One.\n\nTwo.\n \t\n\n\nThree.\n")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void everyBlockIsBodyInTheFlow() {
        assertThat(read("By Runa Velk\n\nText.").blocks())
                .allMatch(block -> block.is(Role.BODY) && block.place() == Place.FLOW && !block.isInferred());
    }

    @Test
    void joinsWrappedLines() {
        List<String> texts = texts(WRAPPED);

        assertThat(texts).hasSize(2);
        assertThat(texts.get(0))
                .startsWith("The harbour board")
                .contains("old ferry for another")
                .endsWith("toll.");
    }

    @Test
    void mapsTheJoinOfWrappedLinesToTheLineEnd() {
        String crlf = WRAPPED.replace("\n", "\r\n");
        Block block = read(crlf).blocks().get(0);
        int join = block.text().indexOf(" for another");

        assertThat(block.source(join, join + 1).in(crlf)).isEqualTo("\r\n");
        assertThat(block.source(join - 5, join + 4).in(crlf)).isEqualTo("ferry\r\nfor");
        assertThat(block.view().isVerbatim(join - 5, join)).isTrue();
        assertThat(block.view().isVerbatim(join - 5, join + 4)).isFalse();
    }

    @Test
    void joinsRaggedLinesThatGoOnInLowerCase() {
        String ragged = WRAPPED.replace("after a survey found", "after a\nsurvey found");

        assertThat(texts(WRAPPED + "\n" + ragged)).hasSize(4);
    }

    @Test
    void keepsOneParagraphALine() {
        assertThat(texts(LINE_BY_LINE)).hasSize(6).first().isEqualTo("Tolland keeps its ferry");
    }

    @Test
    void keepsShortLinesInsideWrappedText() {
        String address = WRAPPED + "\nHarbour Office\nSlipway 3\nTolland\n\n" + WRAPPED;

        assertThat(texts(address))
                .contains("Harbour Office", "Slipway 3", "Tolland")
                .hasSize(7);
    }

    @Test
    void keepsLinesOfVerse() {
        String verse = "The ferry leaves at night,\nIts lamp a yellow stain;\nAnd no one sees the light\n"
                + "But gulls along the seine\n\nThe slip is cold and bare,\nThe ropes are stiff with brine,\n"
                + "I leave my letter there\nAnd hope the tide is kind\n";

        assertThat(texts(verse)).hasSize(8);
    }

    @Test
    void keepsItemsOfListsAndTheirWrappedLines() {
        String list = WRAPPED + "\n* The engine will be overhauled before the storms of the autumn come\n"
                + "  and the hull will be painted.\n* The slip gets a lamp.\n1. A clerk is hired.\n";

        assertThat(texts(list))
                .contains("* The slip gets a lamp.", "1. A clerk is hired.")
                .anyMatch(
                        text -> text.startsWith("* The engine") && text.endsWith("come and the hull will be painted."));
    }

    @Test
    void indentBeginsAParagraphOfWrappedText() {
        String indented = WRAPPED.replace("\n\nBoard chair", "\n   Board chair");

        assertThat(texts(indented)).hasSize(2).last().asString().startsWith("Board chair");
    }

    @Test
    void joinsAWrappedHeadline() {
        String wrapped = "Tolland keeps its ferry for another year\nafter islanders reject the bridge\n\nText of it.";

        assertThat(texts(wrapped))
                .containsExactly(
                        "Tolland keeps its ferry for another year after islanders reject the bridge", "Text of it.");
    }

    @Test
    void joinsWordsBrokenAtTheirHyphen() {
        String broken =
                WRAPPED.replace("old ferry\nfor another year, after", "old half-\nsunk ferry for a year, after");

        assertThat(texts(broken).get(0)).contains("the old half-sunk ferry");
    }

    @Test
    void joinsChineseLinesWithoutASpace() {
        String chinese =
                "港务局星期一投票决定再保留这艘老渡轮一年因为岛上居民不愿意支付大桥的费用他们更愿意\n" + "在码头等待主席说发动机将在秋季风暴到来之前进行大修费用由镇政府承担一半剩下的由县里\n承担。\n";

        assertThat(texts(chinese))
                .hasSize(1)
                .first()
                .asString()
                .contains("更愿意在码头")
                .doesNotContain(" ");
    }

    @Test
    void readsCarriageReturnsAlone() {
        assertThat(texts("One.\r\rTwo.\r")).containsExactly("One.", "Two.");
    }

    @Test
    void leavesOutTheByteOrderMark() {
        Block block = read("\uFEFFTolland keeps its ferry\n\nText.").blocks().get(0);

        assertThat(block.text()).isEqualTo("Tolland keeps its ferry");
        assertThat(block.source().start()).isEqualTo(1);
        assertThat(block.enclosing().start()).isEqualTo(1);
    }

    @Test
    void enclosesTheBlankLinesBehind() {
        String text = "  One. \r\n\r\n \r\nTwo.";
        List<Block> blocks = read(text).blocks();

        assertThat(blocks.get(0).source().in(text)).isEqualTo("One.");
        assertThat(blocks.get(0).enclosing().in(text)).isEqualTo("  One. \r\n\r\n \r\n");
        assertThat(blocks.get(1).enclosing().in(text)).isEqualTo("Two.");
    }

    @Test
    void takesDirectivesOutOfTheText() {
        String text = "One.\n# copydesk-disable doubled-word -- verse\nTwo.\n<!-- copydesk-enable -->\nThree.\n";
        Article article = read(text);

        assertThat(article.blocks()).extracting(Block::text).containsExactly("One.", "Two.", "Three.");
        assertThat(article.directives())
                .extracting(Directive::text)
                .containsExactly("copydesk-disable doubled-word -- verse", "copydesk-enable");
        assertThat(article.directives().get(1).span().in(text)).isEqualTo("<!-- copydesk-enable -->");
        assertThat(article.blocks().get(0).enclosing().in(text)).isEqualTo("One.\n");
    }

    @Test
    void keepsWhatOnlyLooksLikeADirective() {
        assertThat(texts("# copydesk is a linter\n\n<!-- copydesk-off\n\n#\n"))
                .containsExactly("# copydesk is a linter", "<!-- copydesk-off", "#");
    }

    @Test
    void keepsHeadsThatLookLikeFrontMatter() {
        assertThat(texts(" date 2026-01-12 The ferry stays.\nTitle: Tolland keeps its ferry\n"))
                .containsExactly("date 2026-01-12 The ferry stays.", "Title: Tolland keeps its ferry");
    }

    @Test
    void handsOverAnArticleForEmptyText() {
        for (String empty : List.of("", "\uFEFF", "\n\n", " \r")) {
            assertThat(read(empty).blocks()).isEmpty();
        }
    }

    @Test
    void cutAnywhereEveryBlockStillMapsToItsOwnText() {
        for (String whole : List.of(WRAPPED.replace("\n", "\r\n"), LINE_BY_LINE)) {
            for (int end = 0; end <= whole.length(); end++) {
                String cut = whole.substring(0, end);
                for (Block block : read(cut).blocks()) {
                    assertThat(block.source().in(cut).replaceAll("\\s+", " ")).isEqualTo(block.text());
                    assertThat(block.enclosing().contains(block.source())).isTrue();
                }
            }
        }
    }

    @Test
    void enclosingSpansTileTheText() {
        String text = WRAPPED + LINE_BY_LINE;
        int end = 0;
        for (Block block : read(text).blocks()) {
            assertThat(block.enclosing().start()).isEqualTo(end);
            end = block.enclosing().end();
        }
        assertThat(new Span(0, end).in(text)).isEqualTo(text);
    }

    @Test
    void readsHugeTextInLinearTime() {
        String line = "word ".repeat(2_000_000);
        String lines = "# a line\n".repeat(400_000);

        assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(read(line).blocks()).hasSize(1);
            assertThat(read(lines).blocks()).hasSize(400_000);
        });
    }

    private static List<String> texts(String text) {
        return read(text).blocks().stream().map(Block::text).toList();
    }

    private static Article read(String text) {
        List<Article> articles = new ArrayList<>();
        new PlainTextReader().read(SourceText.of(new SourceId("story.txt"), text), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
