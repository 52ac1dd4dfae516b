package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkersTest {

    private final Phrases phrases = Phrases.standard();

    @Test
    void marksOfPlaces() {
        for (String text : List.of(
                "Ivo Marten (l) waves",
                "Ivo Marten (r)",
                "Ivo Marten (d) salue",
                "Ivo Marten (L) and Runa Velk (R)",
                "Ivo Marten (left)",
                "Ivo Marten (2nd from left)",
                "Ivo Marten (2.v.l.)",
                "Ivo Marten (à gauche)",
                "Ivo Marten (dcha.)",
                "Ivo Marten (rechts)",
                "Ivo Marten (centre)")) {
            assertThat(Markers.in(text, phrases)).as(text).isEqualTo(Markers.Strength.SURE);
        }
    }

    @Test
    void bracketsThatMarkNoPlace() {
        for (String text : List.of(
                "Special Item Number (SIN)",
                "the ferry (l) is old",
                "(a) depth and (b) current",
                "Tolland (from 1911)",
                "Ivo Marten (34)",
                "Copyright (c) 2026",
                "Ivo Marten (",
                "()",
                "Sund (right")) {
            assertThat(Markers.in(text, phrases)).as(text).isNotEqualTo(Markers.Strength.SURE);
        }
    }

    @Test
    void aPartyIsNoPlace() {
        assertThat(Markers.in("Rep. Jo Doe (D) and Sen. Ann Roe (R)", phrases)).isEqualTo(Markers.Strength.WEAK);
    }
}
