package org.copydesk.rules.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists hold what their headers say. */
class TranslationListsTest {
    private static final String TOKEN =
            "<(num|ord|year|day|month|name|lower|poss|pron|country|office)>|[*]|[,().:%\"]|[\\p{Ll}\\d][\\p{Ll}\\d'./&-]*";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "de", "it", "pt", "ru", "zh"})
    void calquesAreRowsOfTokens(String language) {
        List<List<String>> rows = Rows.load(TranslationListsTest.class, "calques-" + language + ".txt", 4);
        assertThat(rows).hasSizeGreaterThan(100).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).doesNotContain("");
            assertThat(row.get(1)).isIn("sure", "strong", "weak");
            assertThat(row.get(0).split(" ")).allSatisfy(TranslationListsTest::isToken);
        });
    }

    private static void isToken(String token) {
        String inner = token.startsWith("[") && token.endsWith("]") ? token.substring(1, token.length() - 1) : token;
        assertThat(inner.split("[|]", -1)).allSatisfy(word -> assertThat(word).matches(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "de", "it", "pt", "nl", "pl", "cs", "ru"})
    void foreignWordsAreNoLoans(String language) {
        Lexicon loans = Lexicon.load(TranslationListsTest.class, "loanwords.txt");
        Lexicon words = Lexicon.load(TranslationListsTest.class, "foreign-common-words-" + language + ".txt");
        assertThat(words.entries())
                .hasSizeGreaterThan(100)
                .filteredOn(word -> words.value(word).isEmpty())
                .noneMatch(loans::contains);
    }

    @Test
    void wordClassesAreFoundFolded() {
        assertThat(Lexicon.load(TranslationListsTest.class, "relational-adjectives.txt")
                        .value("Chinese"))
                .contains("nat noun");
        assertThat(Lexicon.load(TranslationListsTest.class, "head-nouns.txt").value("influence"))
                .contains("verb");
        assertThat(Lexicon.load(TranslationListsTest.class, "postnominal-ok.txt")
                        .value("attorney general"))
                .contains("pair");
    }

    @Test
    void markersHaveAnEnglishFormAndAKind() {
        assertThat(Rows.load(TranslationListsTest.class, "position-markers.txt", 4))
                .allSatisfy(row -> {
                    assertThat(row.get(0)).matches("[(（].+[)）]");
                    assertThat(row.get(2)).startsWith("(");
                    assertThat(row.get(3)).isIn("sure", "abbr", "letter", "word", "english");
                });
    }

    @Test
    void notesHaveALanguageAndAKind() {
        assertThat(Rows.load(TranslationListsTest.class, "editor-notes.txt", 4)).allSatisfy(row -> {
            assertThat(row.get(1)).isNotEmpty();
            assertThat(row.get(3)).isIn("sure", "letters", "english");
        });
    }

    @Test
    void monthsAndWeekdaysHaveAnEnglishName() {
        assertThat(Rows.load(TranslationListsTest.class, "months-weekdays.txt", 5))
                .allSatisfy(row -> {
                    assertThat(row.get(2)).matches("[A-Z]\\p{Ll}+[.]?");
                    assertThat(row.get(3)).isIn("month", "weekday");
                    assertThat(row.get(4)).isIn("", "weak");
                });
    }

    @Test
    void reportingVerbsAreWeighed() {
        assertThat(Rows.load(TranslationListsTest.class, "reporting-verbs.txt", 4))
                .allSatisfy(row -> assertThat(row.get(2)).isIn("sure", "strong", "weak"));
        assertThat(Rows.load(TranslationListsTest.class, "false-friends.txt", 4))
                .allSatisfy(row -> assertThat(row.get(3)).isIn("", "common"));
    }

    @Test
    void eachFormatIsFoundInItsExample() {
        assertThat(Rows.load(TranslationListsTest.class, "typography.txt", 5)).allSatisfy(row -> {
            assertThat(row.get(2)).isIn("sure", "strong", "weak");
            FormatSink sink = new FormatSink(FormatSink.kinds());
            Words words = Words.of(row.get(4));
            ForeignMarks.find(words, sink);
            ForeignNumbers.find(words, sink);
            assertThat(sink.found()).extracting(format -> format.kind().name()).contains(row.get(0));
        });
    }
}
