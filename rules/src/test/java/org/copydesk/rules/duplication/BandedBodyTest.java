package org.copydesk.rules.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;

class BandedBodyTest {

    private static BandedBody body(String text, long... bands) {
        return BandedBody.read(BandedBody.write(bands, BodyPrint.of(List.of(Words.of(text)))));
    }

    @Test
    void keepsTheWordsOfABody() {
        BandedBody one = body("The quay is shut.", 1, 2);
        BandedBody other = body("the QUAY is shut", 3, 4);

        assertThat(one.words()).isEqualTo(other.words());
        assertThat(one.print().words()).isEqualTo(4);
        assertThat(one.print().blockNames()).isEqualTo(other.print().blockNames());
    }

    @Test
    void twoBodiesMeetFirstUnderOneBandOnly() {
        BandedBody one = body("The quay is shut.", 7, -2, 9);
        BandedBody other = body("The quay is open.", 8, -2, 9);

        assertThat(one.meetsFirstUnder(-2, other)).isTrue();
        assertThat(one.meetsFirstUnder(9, other)).isFalse();
        assertThat(other.meetsFirstUnder(-2, one)).isTrue();
    }
}
