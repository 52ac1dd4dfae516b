package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.Words;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Phrases phrases = Phrases.standard();

    @Test
    void datesAlone() {
        for (String date : List.of(
                "March 3, 2026",
                "Tuesday 3 March 2026",
                "3. März 2026, 14:20 Uhr",
                "le 3 mars 2026 à 14h20",
                "3 de marzo de 2026",
                "2026-03-03",
                "03.03.2026",
                "3/3/26",
                "Updated March 3, 2026 at 10:30 a.m. EST",
                "Published on 3rd March 2026")) {
            assertThat(Dates.isDate(Words.of(date), phrases)).as(date).isTrue();
        }
    }

    @Test
    void textThatIsNoDate() {
        for (String text : List.of(
                "March of the penguins",
                "May I go?",
                "3 of 12",
                "The 3rd of March was a Tuesday",
                "1911",
                "Monday",
                "Room 101-B")) {
            assertThat(Dates.isDate(Words.of(text), phrases)).as(text).isFalse();
        }
    }

    @Test
    void placeAndDate() {
        assertThat(Dates.isDateline(Words.of("SUND, March 3 (Nordwire) -"), phrases))
                .isTrue();
        assertThat(Dates.isDateline(Words.of("Puerto Hondo, 2 mar (EFE)"), phrases))
                .isTrue();
        assertThat(Dates.isDateline(Words.of("Tolland, a town, has 3 ferries"), phrases))
                .isFalse();
        assertThat(Dates.isDateline(Words.of("On Monday, 3 ferries"), phrases)).isFalse();
    }
}
