package org.copydesk.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.junit.jupiter.api.Test;

/** The lists hold what their headers say. */
class NameListsTest {

    @Test
    void romanisationsHaveLanguageEnglishFormAndKind() {
        List<List<String>> rows = Rows.load(NameListsTest.class, "romanisation.txt", 4);
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates().isSorted();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).doesNotContain("");
            assertThat(row.get(3)).isIn("surname", "given", "full", "term", "weak");
            assertThat(row.get(0)).isNotEqualTo(row.get(2));
        });
    }

    @Test
    void exonymsHaveLanguageAndEnglishName() {
        List<List<String>> rows = Rows.load(NameListsTest.class, "exonyms.txt", 4);
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates().isSorted();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.subList(0, 3)).doesNotContain("");
            assertThat(row.get(3)).isIn("", "place", "weak");
            assertThat(row.get(0)).isNotEqualTo(row.get(2));
        });
    }

    @Test
    void patternsAreAnchoredAndJudged() {
        assertThat(Rows.load(NameListsTest.class, "romanisation-patterns.txt", 5))
                .allSatisfy(row -> {
                    assertThat(row.get(1)).startsWith("^").endsWith("$");
                    assertThat(row.get(2)).isIn("sure", "strong", "weak");
                    assertThat(row.get(3)).matches("-|scheme|[$]\\d.*");
                });
    }

    @Test
    void everySchemeThatAPatternNamesIsThere() {
        List<String> schemes = Rows.load(NameListsTest.class, "romanisation-schemes.txt", 3).stream()
                .map(row -> row.get(0))
                .distinct()
                .toList();
        assertThat(Rows.load(NameListsTest.class, "romanisation-patterns.txt", 5))
                .filteredOn(row -> row.get(3).equals("scheme"))
                .allSatisfy(row -> assertThat(schemes).containsAnyOf(row.get(0).split(",")));
    }

    @Test
    void titlesHaveALanguageAndAClass() {
        assertThat(Rows.load(NameListsTest.class, "titles.txt", 4)).allSatisfy(row -> {
            assertThat(row.get(1)).isNotEmpty();
            assertThat(row.get(2))
                    .isIn(
                            "honorific",
                            "royal",
                            "church",
                            "military",
                            "police",
                            "office",
                            "law",
                            "sport",
                            "role",
                            "foreign");
        });
    }

    @Test
    void givenNamesAreFoundFolded() {
        Lexicon names = Lexicon.load(NameListsTest.class, "given-names.txt");
        assertThat(names.entries()).hasSizeGreaterThan(3000);
        assertThat(names.value("Jose")).contains("m");
        assertThat(names.value("Hope")).contains("f word");
        assertThat(names.entries())
                .allSatisfy(name -> assertThat(names.value(name).orElseThrow()).matches("[mfu]( word)?"));
    }

    @Test
    void particlesAreFoundFolded() {
        Lexicon particles = Lexicon.load(NameListsTest.class, "name-particles.txt");
        assertThat(particles.contains("van der")).isTrue();
        assertThat(particles.contains("Bin")).isTrue();
        assertThat(particles.contains("Mc")).isTrue();
    }
}
