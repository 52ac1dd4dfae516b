package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void knowsItsWordsFolded() {
        WordSet set = WordSet.of("the", "an", "Élan", "don't");
        Words words = Words.of("The ÉLAN of an élan they don’t the-");
        assertThat(IntStream.range(0, words.count()).filter(i -> set.has(words, i)))
                .containsExactly(0, 1, 3, 4, 6, 7);
        assertThat(set.has(Words.hashOf("an"))).isTrue();
        assertThat(set.has(Words.hashOf("ant"))).isFalse();
        assertThat(set.has("Don't")).isTrue();
        assertThat(set.has("bathe", 2, 5)).isTrue();
        assertThat(set.has("bathe", 1, 5)).isFalse();
    }

    @Test
    void takesAnyNumber() {
        assertThat(WordSet.of().has(Words.hashOf("a"))).isFalse();
        for (int size : new int[] {1, 2, 3, 4, 7, 8, 9, 500}) {
            List<String> words = IntStream.range(0, size).mapToObj(i -> "w" + i).toList();
            WordSet set = WordSet.of(words);
            assertThat(words).allMatch(word -> set.has(Words.hashOf(word)));
            assertThat(set.has(Words.hashOf("w" + size))).isFalse();
        }
    }
}
