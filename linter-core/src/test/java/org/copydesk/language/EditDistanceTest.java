package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"tokayev,tokaev,1", "putin,poutine,2", "kitten,sitting,3", "'',abc,3", "Šolc,Scholz,4", "a-b,ab,1"})
    void countsEdits(String one, String other, int edits) {
        assertThat(new EditDistance(one).to(other)).isEqualTo(edits);
        assertThat(new EditDistance(other).to(one)).isEqualTo(edits);
    }

    @Test
    void isTheSameByBitsAndByTable() {
        Random random = new Random(11);
        String start = "x".repeat(70);
        for (int i = 0; i < 500; i++) {
            String one = word(random);
            String other = word(random);
            int edits = new EditDistance(one).to(other);

            assertThat(new EditDistance(start + one).to(start + other)).isEqualTo(edits);
            assertThat(Similarity.distance(one, other, 4)).isEqualTo(edits <= 4 ? edits : -1);
        }
    }

    /** All places of 64 units count, and no more. */
    @Test
    void knowsLongWords() {
        String word = "abcdefgh".repeat(8);
        assertThat(new EditDistance(word).to(word.substring(0, 63) + "z")).isEqualTo(1);
        assertThat(new EditDistance(word).to("z" + word)).isEqualTo(1);
        assertThat(new EditDistance("z" + word).to(word)).isEqualTo(1);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            word.append("abcdé'".charAt(random.nextInt(6)));
        }
        return word.toString();
    }
}
