package org.copydesk.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Location;
import org.copydesk.render.Glyphs;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class MarkedLineTest {

    private static final String LONG =
            "The dockers of Port Ellery, who have not been paid since Easter, met the board on"
                    + " Tuesday in the old customs house to hear what it would offer.";

    @Test
    void aShortLineIsShownWhole() {
        MarkedLine line = marked("  See the the end.  \nNext", "the the", 60);
        assertThat(line).isEqualTo(new MarkedLine("See ", "the the", " end.", 4, 7));
    }

    @Test
    void aLongLineIsCutBetweenWords() {
        MarkedLine line = marked(LONG, "Easter", 40);
        assertThat(line.before()).isEqualTo("…been paid since ");
        assertThat(line.after()).isEqualTo(", met the board…");
    }

    @Test
    void neverWiderThanTheTerminalAndTheMarkIsAtItsPlace() {
        String text = "東京の港で ❤️ " + LONG.replace("Easter", "E\u0301aster\t\u200B");
        for (int cells = 30; cells < 120; cells++) {
            for (int start = 0; start < text.length() - 20; start++) {
                for (int length : new int[] {0, 1, 7, 20}) {
                    Location location = location(text, new Span(start, start + length));
                    MarkedLine line = MarkedLine.first(location, cells);
                    assertThat(Glyphs.width(line.before())).isEqualTo(line.indent());
                    assertThat(shown(line)).isLessThanOrEqualTo(cells);
                    assertThat(line.indent() + line.width()).isLessThanOrEqualTo(cells + 1);
                }
            }
        }
    }

    @Test
    void aMarkLongerThanTheTerminalKeepsItsStart() {
        MarkedLine line = marked(LONG, LONG.substring(4), 40);
        assertThat(line.before()).isEqualTo("The ");
        assertThat(line.marked()).startsWith("dockers of Port").hasSizeGreaterThan(20);
        assertThat(line.after()).isEqualTo("…");
    }

    @Test
    void anEmptyPlaceIsMarkedByOneCell() {
        String text = "ab cd";
        assertThat(MarkedLine.first(location(text, Span.at(2)), 40)).isEqualTo(new MarkedLine("ab", "", " cd", 2, 1));
        assertThat(MarkedLine.first(location(text, Span.at(5)), 40)).isEqualTo(new MarkedLine("ab cd", "", "", 5, 1));
    }

    @Test
    void onlyTheFirstLineOfALongPlace() {
        assertThat(marked("One.\r\nTwo.\r\nThree.", "Two.\r\nThree", 40))
                .isEqualTo(new MarkedLine("", "Two.", "", 0, 4));
    }

    @Test
    void aMarkedBlankIsShownByName() {
        assertThat(marked("a\u00A0b", "\u00A0", 40)).isEqualTo(new MarkedLine("a", "<U+00A0>", "b", 1, 8));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(marked("\uFEFFTitle", "Title", 40)).isEqualTo(new MarkedLine("", "Title", "", 0, 5));
    }

    /** Glyphs that are shown by name stay one cell per letter when they are measured again. */
    private static int shown(MarkedLine line) {
        return Glyphs.width(line.before()) + Glyphs.width(line.marked()) + Glyphs.width(line.after());
    }

    private static MarkedLine marked(String text, String words, int cells) {
        int start = text.indexOf(words);
        return MarkedLine.first(location(text, new Span(start, start + words.length())), cells);
    }

    private static Location location(String text, Span span) {
        return Location.of(SourceText.of(new SourceId("a.txt"), text), span);
    }
}
