package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "tokayev,tokaev,2,1",
        "putin,poutine,2,2",
        "abc,abc,0,0",
        "abc,xyz,2,-1",
        "'',ab,2,2",
        "'',abc,2,-1",
        "a,b,0,-1"
    })
    void boundsTheDistance(String a, String b, int limit, int distance) {
        assertThat(Similarity.distance(a, b, limit)).isEqualTo(distance);
        assertThat(Similarity.distance(b, a, limit)).isEqualTo(distance);
    }

    @Test
    void prefersACommonBeginning() {
        assertThat(Similarity.jaroWinkler("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(Similarity.jaroWinkler("abc", "xyz")).isZero();
        assertThat(Similarity.jaroWinkler("same", "same")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Fire in Oldtown kills ten|Ten killed: fire in Oldtown|0.95",
                "Fire in Oldtown|Oldtown in FIRE|1",
                "Fire in Oldtown|Fire in Oldtown kills ten|1",
                "Mayor Tokayev resigns today|Mayor Tokaev resigned today|0.926",
                "Fire in Oldtown|Budget vote delayed|0.294",
                "One|~~|0",
                "~~|~~|0"
            })
    void comparesTokenSets(String a, String b, double ratio) {
        assertThat(Similarity.tokenSetRatio(Words.of(a), Words.of(b))).isCloseTo(ratio, within(0.01));
        assertThat(Similarity.tokenSetRatio(Words.of(b), Words.of(a))).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c,a b c,1,1",
        "a b,a b c d,0.67,1",
        "a b c d,a b,0.67,0.5",
        "the the cat,The cat,0.8,0.67",
        "a,b,0,0",
        "'',a,0,0",
        "'','',0,0"
    })
    void countsCommonWords(String a, String b, double overlap, double containment) {
        assertThat(Similarity.overlap(Words.of(a), Words.of(b))).isCloseTo(overlap, within(0.01));
        assertThat(Similarity.containment(Words.of(a), Words.of(b))).isCloseTo(containment, within(0.01));
    }

    @Test
    void boundsTheWorkOnLongTexts() {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            a.append(" a").append(i);
            b.append(" b").append(i);
        }
        assertThat(Similarity.tokenSetRatio(Words.of(a), Words.of(b))).isZero();
    }
}
