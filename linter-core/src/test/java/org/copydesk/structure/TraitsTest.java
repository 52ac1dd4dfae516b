package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraitsTest {

    @Test
    void countsWordsAndSentenceBreaks() {
        Traits traits = Traits.of("The ferry stays. “It does,” said J. Doe! 12 boats do not… But they may.");

        assertThat(traits.words()).isEqualTo(15);
        assertThat(traits.breaks()).isEqualTo(3);
        assertThat(traits.digits()).isEqualTo(2);
        assertThat(traits.endsSentence()).isTrue();
    }

    @Test
    void seesHowTextEnds() {
        assertThat(Traits.of("It stays.”").ending()).isEqualTo(Traits.Ending.MARK);
        assertThat(Traits.of("Does it (still)?").ending()).isEqualTo(Traits.Ending.QUESTION);
        assertThat(Traits.of("Read more:").ending()).isEqualTo(Traits.Ending.COLON);
        assertThat(Traits.of("A town divided").ending()).isEqualTo(Traits.Ending.OTHER);
        assertThat(Traits.of("").ending()).isEqualTo(Traits.Ending.OTHER);
    }

    @Test
    void plainProseHasNoOddSigns() {
        assertThat(Traits.of("The board (all of it) said “no”, and/or yes.").isPlain())
                .isTrue();
        for (String odd :
                new String[] {"© Jo", "a | b", "@jo", "http://a.b", "#a", "🔊 Listen", "a\tb", "a   b", "{{a}}"}) {
            assertThat(Traits.of(odd).isPlain()).as(odd).isFalse();
        }
    }

    @Test
    void startsWithCapitalDigitOrSmallLetter() {
        assertThat(Traits.of("“We stay").startsUpper()).isTrue();
        assertThat(Traits.of("12 boats").startsUpper()).isTrue();
        assertThat(Traits.of("(and) so").startsUpper()).isFalse();
        assertThat(Traits.of("…").startsUpper()).isFalse();
    }
}
