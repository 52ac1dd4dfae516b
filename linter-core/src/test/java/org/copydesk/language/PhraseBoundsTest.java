package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseBoundsTest {

    @Test
    void atTheEdgeButForMarks() {
        PhraseBounds start = new PhraseBounds(PhraseBounds.Edge.TEXT, 0, PhraseBounds.ANY);

        assertThat(holds(start, "by Ada")).isTrue();
        assertThat(holds(start, "— “by Ada")).isTrue();
        assertThat(holds(start, "a by Ada")).isFalse();
        assertThat(holds(start, "rain\nby Ada")).isFalse();

        PhraseBounds end = new PhraseBounds(PhraseBounds.Edge.TEXT, PhraseBounds.ANY, 0);
        assertThat(holds(end, "powered by …")).isTrue();
        assertThat(holds(end, "powered by 1")).isFalse();
    }

    @Test
    void soFarFromTheEdge() {
        PhraseBounds near = new PhraseBounds(PhraseBounds.Edge.TEXT, 4, 2);

        assertThat(holds(near, "(was by me")).isFalse();
        assertThat(holds(near, "was by m.")).isTrue();
        assertThat(holds(near, "was \n\t by m")).isTrue();
        assertThat(holds(near, "it was by m")).isFalse();
    }

    @Test
    void linesAndSentencesHaveEdges() {
        PhraseBounds line = new PhraseBounds(PhraseBounds.Edge.LINE, 0, 0);
        PhraseBounds sentence = new PhraseBounds(PhraseBounds.Edge.SENTENCE, 0, 0);

        assertThat(holds(line, "rain\n- by\nnight")).isTrue();
        assertThat(holds(line, "rain. By. Night")).isFalse();
        assertThat(holds(sentence, "rain. By. Night")).isTrue();
        assertThat(holds(sentence, "rain, by. Night")).isFalse();
        assertThat(PhraseBounds.seeLines(line.packed())).isTrue();
        assertThat(PhraseBounds.seeLines(new PhraseBounds(PhraseBounds.Edge.TEXT, 0, 0).packed()))
                .isFalse();
    }

    @Test
    void packedAndUnpacked() {
        PhraseBounds bounds = new PhraseBounds(PhraseBounds.Edge.SENTENCE, 7, 16_000);

        assertThat(PhraseBounds.of(bounds.packed())).isEqualTo(bounds);
        assertThat(PhraseBounds.NONE.packed()).isZero();
        assertThat(new PhraseBounds(PhraseBounds.Edge.TEXT, Integer.MAX_VALUE, 20_000))
                .isEqualTo(PhraseBounds.NONE);
    }

    @Test
    void manyMarksAreNotGoneThrough() {
        PhraseBounds start = new PhraseBounds(PhraseBounds.Edge.TEXT, 0, PhraseBounds.ANY);

        assertThat(holds(start, "a" + "-".repeat(10_000) + "by")).isTrue();
    }

    /** Where “by” stands. */
    private static boolean holds(PhraseBounds bounds, String text) {
        int at = Folding.fold(text).indexOf("by");
        return PhraseBounds.hold(bounds.packed(), text, at, at + 2);
    }
}
