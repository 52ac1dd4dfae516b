package org.copydesk.rules.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.language.Rows;
import org.junit.jupiter.api.Test;

/** The list of agencies holds what its header says. */
class AgencyListTest {
    private static final List<List<String>> ROWS = Rows.load(AgencyListTest.class, "agencies.txt", 4);

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
}
