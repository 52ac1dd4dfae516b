package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private final Phrases phrases = Phrases.standard();

    @Test
    void namesOfPeople() {
        for (String name : List.of(
                "Jo Haldane",
                "J. R. Haldane",
                "Anneke de Wit",
                "Élodie Marchais-Roy",
                "Ludwig van der Berg",
                "JO HALDANE",
                "Dr. Ann Roe",
                "Ann O’Neill",
                "Sam Roe Jr.",
                "Mohammed bin Rashid")) {
            assertThat(PersonName.isWhole(Words.of(name), 0, phrases)).as(name).isTrue();
        }
    }

    @Test
    void linesThatAreNoNames() {
        for (String line : List.of(
                "Latest News",
                "Overwhelming",
                "The Harbour",
                "Getting Started",
                "Jo haldane",
                "Sund 1911",
                "Jo, Ann",
                "Ann Roe said",
                "Privacy Policy",
                "By Friday")) {
            assertThat(PersonName.isWhole(Words.of(line), 0, phrases)).as(line).isFalse();
        }
    }
}
