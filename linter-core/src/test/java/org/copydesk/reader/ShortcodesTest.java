package org.copydesk.reader;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShortcodesTest {

    @Test
    void aCaptionBecomesAFigure() {
        assertThat(cleared("[caption id=\"a\"]<a href=\"#\"><img src=\"t.jpg\" /></a> The <b>tower</b>.[/caption]"))
                .isEqualTo("<figure><a href=\"#\"><img src=\"t.jpg\" /></a><figcaption> The"
                        + " <b>tower</b>.</figcaption></figure>");
        assertThat(cleared("[caption caption=\"The lamp.\"]<img src=\"t.jpg\" />[/caption]"))
                .isEqualTo("<figure><img src=\"t.jpg\" /><figcaption>The lamp.</figcaption></figure>");
    }

    @Test
    void otherTagsAreLeftOutAndTextInThemStays() {
        assertThat(cleared("One [button url=\"x]y\"]two[/button] [gallery] [embed]https://example.org/v[/embed]three"))
                .isEqualTo("One two  three");
    }

    @Test
    void bracketsOfTheAuthorStay() {
        String text = "He said [sic] that [the mayor] knew [1], [and] left [";
        assertThat(cleared(text)).isEqualTo(text);
    }

    @Test
    void textStaysWhereItWas() {
        String text = "A [xx y=\"1\"] b";
        Shortcodes.Cleared cleared = Shortcodes.clear(TextView.verbatim(text, new Span(0, text.length())));
        int at = cleared.text().text().indexOf('b');
        assertThat(cleared.text().source(at, at + 1).in(text)).isEqualTo("b");
        assertThat(cleared.removed()).extracting(span -> span.in(text)).containsExactly("[xx y=\"1\"]");
    }

    @Test
    @Timeout(value = 10, unit = SECONDS)
    void manyOpenTagsTakeNoLonger() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("[a").append(i).append(" b=\"1\"]");
        }
        assertThat(cleared(text.toString())).isEmpty();
        assertThat(cleared("[".repeat(1_000_000))).hasSize(1_000_000);
    }

    private static String cleared(String text) {
        return Shortcodes.clear(TextView.verbatim(text, new Span(0, text.length())))
                .text()
                .text();
    }
}
