package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void wideLettersTakeTwoCells() {
        assertThat(Glyphs.width("東京")).isEqualTo(4);
        assertThat(Glyphs.width("한국")).isEqualTo(4);
        assertThat(Glyphs.width("ｆｕｌｌ")).isEqualTo(8);
        assertThat(Glyphs.width("half ｶﾅ")).isEqualTo(7);
    }

    @Test
    void accentsTakeNone() {
        assertThat(Glyphs.width("e\u0301\u0323t")).isEqualTo(2);
        assertThat(Glyphs.of("e\u0301\u0323t")).extracting(Glyph::end).containsExactly(3, 4);
    }

    @Test
    void lettersOfOneKoreanSyllableAreOneGlyph() {
        assertThat(Glyphs.of("\u1112\u1161\u11AB")).hasSize(1);
        assertThat(Glyphs.width("\u1112\u1161\u11AB")).isEqualTo(2);
    }

    @Test
    void emojiAreOneGlyphEach() {
        for (String emoji : List.of("🚢", "👩‍🚒", "👍🏽", "🇫🇷", "❤️", "👩🏽‍🚒", "🏳️‍🌈", "1️⃣")) {
            assertThat(Glyphs.of(emoji)).as(emoji).hasSize(1);
            assertThat(Glyphs.width(emoji)).as(emoji).isEqualTo(2);
            assertThat(Glyphs.visible(emoji)).isEqualTo(emoji);
        }
        assertThat(Glyphs.of("🇫🇷🇩🇪")).hasSize(2);
    }

    @Test
    void hiddenCharactersAreShownByName() {
        assertThat(Glyphs.visible("a\u200Bb")).isEqualTo("a<U+200B>b");
        assertThat(Glyphs.visible("\u001B]0;x\u0007")).isEqualTo("<U+001B>]0;x<U+0007>");
        assertThat(Glyphs.visible("\u009B31m\u007F")).isEqualTo("<U+009B>31m<U+007F>");
        assertThat(Glyphs.visible("\u202Eevil\u2066\u200F")).isEqualTo("<U+202E>evil<U+2066><U+200F>");
        assertThat(Glyphs.visible("a\r\nb\u2028c")).isEqualTo("a<U+000D><U+000A>b<U+2028>c");
        assertThat(Glyphs.visible("so\u00ADft \uD83D! \uDB40\uDC41")).isEqualTo("so<U+00AD>ft <U+D83D>! <U+E0041>");
        assertThat(Glyphs.visible("\u3164\u2800")).isEqualTo("<U+3164><U+2800>");
    }

    @Test
    void joinersStayBetweenPicturesOnly() {
        assertThat(Glyphs.visible("a\u200Db")).isEqualTo("a<U+200D>b");
        assertThat(Glyphs.visible("👩\u200D")).isEqualTo("👩<U+200D>");
        assertThat(Glyphs.visible("a\uFE0F\uFE0F\uFE01")).isEqualTo("a\uFE0F<U+FE0F><U+FE01>");
    }

    @Test
    void aMarkWithoutABaseGetsOne() {
        assertThat(Glyphs.visible("\u0301x")).isEqualTo("◌\u0301x");
    }

    @Test
    void commandsOfBuildServersAreBroken() {
        assertThat(Glyphs.visible("see ##[error]x ##vso[task] ##teamcity[a]"))
                .isEqualTo("see #<U+0023>[error]x #<U+0023>vso[task] #<U+0023>teamcity[a]");
        assertThat(Glyphs.visible("## Heading #[x]")).isEqualTo("## Heading #[x]");
    }

    @Test
    void glyphsCoverTheText() {
        String text = "\u0301e\u0301\t👩‍🚒🏽\uD83D 東\u200B##[a\uFE0F\uFE0F🇫🇷🇫";
        int at = 0;
        for (Glyph glyph : Glyphs.of(text)) {
            assertThat(glyph.start()).isEqualTo(at);
            at = glyph.end();
        }
        assertThat(at).isEqualTo(text.length());
    }
}
