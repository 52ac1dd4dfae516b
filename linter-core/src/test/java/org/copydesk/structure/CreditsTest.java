package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private final Phrases phrases = Phrases.standard();

    @Test
    void findsTheCreditAtTheEnd() {
        for (String credit : List.of(
                "(Photo by Jo Haldane/AFP via Getty Images)",
                "© POOL – Jo HALDANE",
                "| Jo Haldane/AP Photo",
                "Photograph: Jo Haldane/The Courier",
                "Foto: dpa",
                "REUTERS/Jo Haldane",
                "(Reuters)",
                "© Harbour Museum – –",
                "Photo : Inès Calder/AFP")) {
            String text = "The ferry leaves Tolland on Monday. " + credit;
            int tail = Credits.tail(text, phrases);
            assertThat(tail).as(credit).isPositive();
            assertThat(text.substring(tail)).isEqualTo(credit);
        }
    }

    @Test
    void silentOnEndsThatOnlyNameAnAgency() {
        for (String text : List.of(
                "The story was carried by Agence France-Presse (AFP)",
                "The story was carried by Agence France-Presse (AFP).",
                "He worked for Reuters. Then he left for AP.",
                "The board met. It was late.",
                "She joined the harbour board (as chair)")) {
            assertThat(Credits.tail(text, phrases)).as(text).isEqualTo(-1);
        }
    }

    @Test
    void aYearMakesItACopyright() {
        assertThat(Credits.isCredit("© 2026 The Tolland Courier", phrases)).isFalse();
        assertThat(Credits.isCredit("© Harbour Museum", phrases)).isTrue();
    }

    @Test
    void aNetworkAloneIsNoCredit() {
        assertThat(Credits.isCredit("Facebook", phrases)).isFalse();
        assertThat(Credits.isCredit("Facebook link: https://a.example/b", phrases))
                .isFalse();
    }
}
