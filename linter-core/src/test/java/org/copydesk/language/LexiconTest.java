package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load(LexiconTest.class, "lexicon-test.txt");

    @ParameterizedTest
    @CsvSource({
        "Moscou,Moscow", "MOSCOU,Moscow", "pekin,Beijing", "Pe\u0301kin,Beijing", "'Le  Caire','Cairo, Egypt'",
        "le\u00A0caire,'Cairo, Egypt'", "Nueva York,New York", "Aix-la-Chapelle,Aachen", "St,Saint", "St.,Saint"
    })
    void findsValuesFolded(String text, String value) {
        assertThat(LEXICON.value(text)).contains(value);
        assertThat(LEXICON.contains(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Moscow", "Mosco", "Le", "Le Caire x", "Nueva"})
    void findsNothingElse(String text) {
        assertThat(LEXICON.contains(text)).isFalse();
        assertThat(LEXICON.value(text)).isEmpty();
    }

    @Test
    void findsEntriesWithoutValue() {
        assertThat(LEXICON.contains("U.S.")).isTrue();
        assertThat(LEXICON.value("u.s")).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheFile() {
        assertThat(LEXICON.entries())
                .containsExactly(
                        "Moscou",
                        "Pékin",
                        "Le Caire",
                        "Nueva York",
                        "Nueva York City",
                        "Aix-la-Chapelle",
                        "St.",
                        "U.S.",
                        "C++");
        assertThat(LEXICON.size()).isEqualTo(9);
    }

    @Test
    void matchesWords() {
        Words words = Words.of("In Nueva York, nueva york\ncity or the U.S. (Le, Caire) st. PÉKIN");
        assertThat(IntStream.range(0, words.count()).map(i -> LEXICON.match(words, i)))
                .containsExactly(0, 2, 0, 3, 0, 0, 0, 0, 1, 0, 0, 1, 1);
        assertThat(LEXICON.contains(words, 12)).isTrue();
        assertThat(LEXICON.value(words, 12)).contains("Beijing");
        assertThat(LEXICON.contains(words, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\tb\tc|no TAB",
                "a\t|a value",
                "\tb|an entry",
                " a|an entry",
                "a |an entry",
                "\u00AD|visible",
                "Ärger|line 1 already"
            })
    void namesTheMalformedLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.of("list.txt", List.of("arger", "# note", line)))
                .withMessageStartingWith("list.txt:3: ")
                .withMessageContaining(message);
    }

    @Test
    void namesTheMissingFile() {
        assertThatThrownBy(() -> Lexicon.load(LexiconTest.class, "nowhere.txt"))
                .hasMessage("nowhere.txt: no such file beside org.copydesk.language.LexiconTest");
    }

    @Test
    void mayBeEmpty() {
        Lexicon empty = Lexicon.of("none", List.of("# nothing", ""));
        assertThat(empty.contains("a")).isFalse();
        assertThat(empty.match(Words.of("a b"), 0)).isZero();
    }

    @Test
    void holdsThousands() {
        Lexicon many = Lexicon.of(
                "many",
                IntStream.range(0, 5000).mapToObj(i -> "w" + i + "\tv" + i).toList());
        assertThat(IntStream.range(0, 5000).allMatch(i -> many.value("W" + i).equals(java.util.Optional.of("v" + i))))
                .isTrue();
        assertThat(many.contains("w5000")).isFalse();
    }
}
