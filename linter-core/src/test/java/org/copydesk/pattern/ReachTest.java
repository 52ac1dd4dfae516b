package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void goesAsFarAsAMatchAndOnToTheNextLetter() {
        assertThat(Reach.around("one two … (three) four five", List.of(11), List.of(16), 7))
                .containsExactly(new Reach(6, 19));
    }

    @Test
    void joinsWhatOverlaps() {
        assertThat(Reach.around("a b c d e f g h i j k l m n", List.of(4, 8, 24), List.of(5, 9, 25), 3))
                .containsExactly(new Reach(0, 13), new Reach(20, 27));
    }

    @Test
    void isTheWholeTextForAPatternWithoutLimit() {
        assertThat(Reach.around("one two three", List.of(4), List.of(7), RegexLength.UNBOUNDED))
                .containsExactly(new Reach(0, 13));
    }

    @Test
    void lengthsAreThoseOfTheLongestMatch() throws RegexMistake {
        assertThat(most("ab?c{2,5}")).isEqualTo(7);
        assertThat(most("(?:one|three) [^x]{1,10}")).isEqualTo(26);
        assertThat(most("\\bpage \\d+")).isEqualTo(RegexLength.UNBOUNDED);
        assertThat(most("(?:(?:a[^x]{0,999}){1000}){1000}")).isEqualTo(1_999_000_000);
    }

    private static int most(String pattern) throws RegexMistake {
        return RegexLength.most(RegexParser.parse(pattern).node());
    }

    /** A pattern that is tried around its literals finds what it finds when it is tried on the whole text. */
    @Test
    void losesNoMatch() {
        List<String> patterns = List.of(
                "'[a-c]{0,4}quay[ a-c]{0,6}'",
                "'(?:a |b )?quay( c)?'",
                "'\\bquay [a-c]{1,3}\\b'",
                "'quay', before: '[^a]', after: '[^b]'",
                "'[a-c ]{0,5}quay[a-c ]{0,5}', as: line",
                "'(?:a )?quay(?: b){0,2}', as: sentence",
                "'a quay', as: start",
                "'quay c', as: end");
        List<String> pieces = List.of(
                "a", "b", "c", " ", " ", "\u00A0\t ", "quay", ". ", "\n", "–", "é", "\uD83D\uDE00", "x ".repeat(30));
        Random random = new Random(7);
        for (String pattern : patterns) {
            Desk around = Desk.of("match: {pattern: " + pattern + "}");
            Desk everywhere = Desk.of("match: {pattern: " + pattern + ", needs: none}");
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder("x");
                for (int k = random.nextInt(40); k >= 0; k--) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                }
                assertThat(around.finds(text.toString()))
                        .as(pattern + " in " + text)
                        .isEqualTo(everywhere.finds(text.toString()));
            }
        }
    }
}
