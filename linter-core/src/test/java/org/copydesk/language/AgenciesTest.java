package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of agencies holds what its header says, and its names are found. */
class AgenciesTest {
    private static final List<List<String>> ROWS = Rows.load(AgenciesTest.class, "agencies.txt", 4);

    @Test
    void everyAgencyHasAKindAndACountry() {
        assertThat(ROWS).hasSizeGreaterThan(150).allSatisfy(row -> {
            assertThat(row.get(1)).isIn("news", "photo", "both", "wire-pr");
            assertThat(row.get(2)).matches("[A-Z]{2}|-");
        });
    }

    @Test
    void aFullNameBelongsToOneAgency() {
        assertThat(ROWS.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.get(0)), Stream.of(row.get(3).split("[|]"))))
                        .filter(name -> !name.isEmpty() && !name.endsWith("?")))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsAgenciesUnderAllTheirNames() {
        assertThat(isIn("Photo by Jo Lark/AFP")).isTrue();
        assertThat(isIn("Jo Lark / Getty Images")).isTrue();
        assertThat(isIn("The harbour board met on Monday")).isFalse();
    }

    @Test
    void shortNamesAreNoProofOfCopy() {
        assertThat(newsIn("© 2026 Agence France-Presse")).contains("Agence France-Presse");
        assertThat(newsIn("Copyright 2026 The Associated Press")).contains("Associated Press");
        assertThat(newsIn("Petra Beta Vale")).isEmpty();
        assertThat(newsIn("Jo Lark / Getty Images")).isEmpty();
    }

    private static boolean isIn(String text) {
        return Agencies.standard().isIn(Words.of(text));
    }

    private static Optional<String> newsIn(String text) {
        return Agencies.standard().newsIn(Words.of(text));
    }
}
