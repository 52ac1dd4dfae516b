package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

    @Test
    void holdsWhatASetHolds() {
        Random random = new Random(3);
        LongSet set = new LongSet();
        Set<Long> expected = new LinkedHashSet<>();
        for (int i = 0; i < 2000; i++) {
            long number = i % 3 == 0 ? random.nextInt(50) : random.nextLong();
            assertThat(set.add(number)).isEqualTo(expected.add(number));
        }
        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(set::has);
        assertThat(set.has(-77)).isFalse();
    }

    @Test
    void takesZeroForANumber() {
        LongSet set = new LongSet();
        assertThat(set.has(0)).isFalse();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(0)).isFalse();
        assertThat(set.has(0)).isTrue();
        assertThat(set.size()).isEqualTo(1);
    }
}
