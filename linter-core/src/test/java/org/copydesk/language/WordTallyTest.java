package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTallyTest {
    @Test
    void countsWordsFolded() {
        WordTally tally = new WordTally();
        Words words = Words.of("Élan and elan, and ELAN");
        for (int i = 0; i < words.count(); i++) {
            tally.add(words.hash(i));
        }
        assertThat(tally.count(Words.hashOf("elan"))).isEqualTo(3);
        assertThat(tally.count(Words.hashOf("and"))).isEqualTo(2);
        assertThat(tally.count(Words.hashOf("or"))).isZero();
        assertThat(tally.size()).isEqualTo(2);
    }

    @Test
    void growsWithoutLosingAny() {
        WordTally tally = new WordTally();
        for (int i = 0; i < 3000; i++) {
            tally.add(i % 1000);
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(tally.count(i)).isEqualTo(3);
        }
        assertThat(tally.size()).isEqualTo(1000);
    }
}
