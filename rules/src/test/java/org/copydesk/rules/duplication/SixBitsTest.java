package org.copydesk.rules.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SixBitsTest {

    @Test
    void readsWhatItWrote() {
        Random random = new Random(7);
        for (int count = 0; count < 40; count++) {
            int[] numbers = random.ints(count).toArray();
            SixBits digits = new SixBits();
            digits.sign('|');
            digits.write(numbers);
            String written = digits.toString();

            assertThat(SixBits.read(written, 1, written.length())).isEqualTo(numbers);
            assertThat(written.substring(1)).doesNotContain("|", " ");
        }
    }

    @Test
    void growsAsNeeded() {
        SixBits digits = new SixBits();
        for (int i = 0; i < 1000; i++) {
            digits.write(-1L);
        }
        assertThat(digits.length()).isEqualTo(1000 * SixBits.LONG_DIGITS);
        assertThat(digits.toString()).hasSize(digits.length());
    }
}
