package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the plus close ally|the closest ally|plus close>closest|2",
                "The ally left|THE ALLY left|~~|3",
                "a b c d e|a x c y e|b>x, d>y|3",
                "a b|a b c|>c|2",
                "x a b|a b|x>|2",
                "a b c|c a b|>c, c>|2",
                "a b|c d|a b>c d|0",
                "~~|a|>a|0",
                "~~|~~|~~|0",
                "one, two; three|one; three|two>|2",
                "a a a|a a|a>|2"
            })
    void namesTheDifferingWords(String before, String after, String changes, int common) {
        WordDiff diff = WordDiff.of(Words.of(before), Words.of(after));
        assertThat(diff.changes().stream()
                        .map(c -> c.before() + ">" + c.after())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(changes);
        assertThat(diff.common()).isEqualTo(common);
    }

    @Test
    void givesTheRatio() {
        assertThat(WordDiff.of(Words.of("a b c"), Words.of("a c d")).ratio()).isEqualTo(4.0 / 6);
        assertThat(WordDiff.of(Words.of(""), Words.of("")).ratio()).isZero();
    }

    @Test
    void takesLongTextsAsOneChange() {
        String a = "start " + "x y ".repeat(5000) + "end";
        String b = "start " + "z ".repeat(5000) + "end";
        WordDiff diff = WordDiff.of(Words.of(a), Words.of(b));
        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.common()).isEqualTo(2);
    }

    @Test
    void accountsForEveryWordOfRandomTexts() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            Words a = Words.of(random(random));
            Words b = Words.of(random(random));
            WordDiff diff = WordDiff.of(a, b);
            int onlyA = diff.changes().stream()
                    .mapToInt(c -> c.toBefore() - c.fromBefore())
                    .sum();
            int onlyB = diff.changes().stream()
                    .mapToInt(c -> c.toAfter() - c.fromAfter())
                    .sum();
            assertThat(onlyA + diff.common()).isEqualTo(a.count());
            assertThat(onlyB + diff.common()).isEqualTo(b.count());
            assertThat(diff.common()).isEqualTo(WordDiff.of(b, a).common());
        }
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
