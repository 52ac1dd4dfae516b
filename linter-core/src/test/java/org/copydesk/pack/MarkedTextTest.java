package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void takesMarksOut() {
        MarkedText marked = MarkedText.of("a ⟦bc⟧ d⟦⟧");
        assertThat(marked.text()).isEqualTo("a bc d");
        assertThat(marked.spans()).containsExactly(new Span(2, 4), Span.at(6));
        assertThat(marked.mistake()).isEmpty();
    }

    @Test
    void putsMarksIn() {
        assertThat(MarkedText.mark("a bc d", List.of(Span.at(6), new Span(2, 4))))
                .isEqualTo("a ⟦bc⟧ d⟦⟧");
    }

    @Test
    void putsMarksAroundSpansThatOverlapOrMeet() {
        assertThat(MarkedText.mark("abcd", List.of(new Span(0, 2), new Span(1, 3), new Span(3, 4))))
                .isEqualTo("⟦a⟦b⟧c⟧⟦d⟧");
    }

    @Test
    void objectsToMarksThatDoNotPair() {
        assertThat(MarkedText.of("a ⟦b").mistake()).contains("⟦ without ⟧");
        assertThat(MarkedText.of("a⟧ b").mistake()).contains("⟧ without ⟦");
        assertThat(MarkedText.of("⟦a ⟦b⟧").mistake()).contains("⟦ within ⟦…⟧");
    }
}
