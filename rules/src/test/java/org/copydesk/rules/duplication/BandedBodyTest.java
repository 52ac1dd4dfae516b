package org.copydesk.rules.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;

class BandedBodyTest {

    private static BandedBody body(String text, long... bands) {
        return BandedBody.read(
                BandedBody.of(bands, BodyPrint.of(List.of(Words.of(text)))).written());
    }

    @Test
    void keepsTheWordsOfABody() {
        BandedBody one = body("The quay is shut.", 1, 2);
        BandedBody other = body("the QUAY is shut", 3, 4);

        assertThat(one.words()).isEqualTo(other.words());
        assertThat(one.print().words()).isEqualTo(4);
        assertThat(one.print().blockNames()).isEqualTo(other.print().blockNames());
        assertThat(one.hasSameWords(other)).isTrue();
        assertThat(one.print().isSame(other.print())).isTrue();
        assertThat(one.hasSameWords(body("The quay is open.", 1, 2))).isFalse();
    }

    @Test
    void twoBodiesMeetFirstUnderOneBandOnly() {
        BandedBody one = body("The quay is shut.", 7, -2, 9);
        BandedBody other = body("The quay is open.", 8, -2, 9);

        assertThat(one.bands()).hasSize(3).doesNotHaveDuplicates();
        assertThat(one.meetsFirstUnder(one.bands().get(1), other)).isTrue();
        assertThat(one.meetsFirstUnder(one.bands().get(2), other)).isFalse();
        assertThat(other.meetsFirstUnder(one.bands().get(1), one)).isTrue();
    }
}
