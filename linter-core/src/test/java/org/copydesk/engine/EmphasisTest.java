package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

class EmphasisTest {

    private static final String SOURCE = "a **_word_** b";

    /** The text {@code a word b}, read without its marks. */
    private static TextView read() {
        return TextView.builder()
                .verbatim(SOURCE, new Span(0, 2))
                .verbatim(SOURCE, new Span(5, 9))
                .verbatim(SOURCE, new Span(12, 14))
                .build();
    }

    @Test
    void pairsOfMarksGoWithAllThatStandsBetweenThem() {
        assertThat(Emphasis.around(SOURCE, read(), 2, 6).in(SOURCE)).isEqualTo("**_word_**");
    }

    @Test
    void marksStayWhereTextStays() {
        assertThat(Emphasis.around(SOURCE, read(), 2, 5).in(SOURCE)).isEqualTo("wor");
        assertThat(Emphasis.around(SOURCE, read(), 3, 6).in(SOURCE)).isEqualTo("ord");
        assertThat(Emphasis.around(SOURCE, read(), 2, 2).isEmpty()).isTrue();
    }

    @Test
    void marksThatAreTextStay() {
        String source = "a *word* b";
        TextView plain = TextView.verbatim(source, new Span(0, source.length()));
        assertThat(Emphasis.around(source, plain, 3, 7).in(source)).isEqualTo("word");
    }
}
