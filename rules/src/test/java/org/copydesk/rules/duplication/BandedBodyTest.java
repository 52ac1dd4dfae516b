package org.copydesk.rules.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;

class BandedBodyTest {

    /** @param bands the last ones; those before them are of this body alone */
    private static BandedBody body(String text, long... bands) {
        long[] all = new long[BandedBody.BANDS];
        Arrays.setAll(all, i -> text.hashCode() * 1000L + i);
        System.arraycopy(bands, 0, all, all.length - bands.length, bands.length);
        return BandedBody.read(
                BandedBody.of(all, BodyPrint.of(List.of(Words.of(text)))).written());
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

        List<String> bands = one.bands();
        assertThat(bands).hasSize(BandedBody.BANDS).doesNotHaveDuplicates();
        assertThat(one.meetsFirstUnder(bands.get(BandedBody.BANDS - 2), other)).isTrue();
        assertThat(one.meetsFirstUnder(bands.get(BandedBody.BANDS - 1), other)).isFalse();
        assertThat(other.meetsFirstUnder(bands.get(BandedBody.BANDS - 2), one)).isTrue();
    }
}
