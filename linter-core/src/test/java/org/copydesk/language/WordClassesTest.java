package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the|DETERMINER",
                "THE|DETERMINER",
                "Of|PREPOSITION",
                "and|CONJUNCTION",
                "wasn’t|AUXILIARY NEGATION",
                "that|DETERMINER PRONOUN SUBORDINATOR",
                "seven|NUMERAL",
                "1,500|NUMERAL",
                "very|ADVERB",
                "traditional|ADJECTIVE",
                "economic|ADJECTIVE",
                "famous|ADJECTIVE",
                "Chinese|ADJECTIVE",
                "Brazilian|ADJECTIVE NOUN",
                "massive|ADJECTIVE",
                "readable|ADJECTIVE",
                "hopeless|ADJECTIVE",
                "proposal|NOUN",
                "Music|NOUN",
                "politician|NOUN",
                "table|NOUN",
                "influence|NOUN VERB",
                "statement|NOUN",
                "proposals|PLURAL",
                "studies|PLURAL",
                "glass|~~",
                "virus|~~",
                "crisis|~~",
                "men|NOUN PLURAL",
                "quickly|ADVERB",
                "daily|ADJECTIVE",
                "family|NOUN",
                "walked|PAST",
                "went|PAST",
                "need|NOUN VERB",
                "walking|ING",
                "king|NOUN",
                "publish|VERB",
                "modernize|VERB",
                "US-led|PAST",
                "vice-president|NOUN",
                "well-known|PAST",
                "follow-up|~~",
                "mayor's|NOUN",
                "bed|NOUN",
                "xyz|~~",
                "Zakharova|~~",
                "语|~~",
                "A|DETERMINER"
            })
    void givesTheClasses(String word, String classes) {
        Words words = Words.of(word);
        assertThat(WordClasses.of(words, 0).stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(classes);
    }

    @Test
    void tellsFunctionWords() {
        Words words = Words.of("The mayor of Oldtown could not have seven famous cats");
        assertThat(java.util.stream.IntStream.range(0, words.count())
                        .mapToObj(i -> WordClasses.isFunctionWord(words, i)))
                .containsExactly(true, false, true, false, true, true, true, true, false, false);
        assertThat(WordClasses.mayBe(words, 8, WordClass.ADJECTIVE)).isTrue();
        assertThat(WordClasses.mayBe(words, 9, WordClass.ADJECTIVE)).isFalse();
    }

    @Test
    void closedClassesAreClosed() {
        assertThat(Arrays.stream(WordClass.values()).filter(WordClass::isClosed))
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "studies|studies studie studi study",
                "stopped|stopped stopp stoppe stop",
                "making|making mak make",
                "boxes|boxes boxe box",
                "mayor's|mayor's mayor",
                "quickly|quickly quick",
                "glass|glass",
                "was|was wa",
                "carried|carried carri carrie carry",
                "red|red",
                "s|s",
                "ing|ing"
            })
    void takesFormsBack(String word, String forms) {
        assertThat(String.join(" ", EnglishForms.baseForms(word))).isEqualTo(forms);
    }
}
