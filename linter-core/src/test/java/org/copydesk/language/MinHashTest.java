package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinHashTest {
    private static Words words(int from, int to) {
        return Words.of(IntStream.range(from, to).mapToObj(i -> "w" + i * 7919).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"1000,0", "1000,100", "1000,300", "1000,600", "1000,1000", "60,10", "60,30", "20,4"})
    void estimatesTheJaccardSimilarity(int length, int shift) {
        Words a = words(0, length);
        Words b = words(shift, shift + length);
        double exact = Shingles.of(a, 3).jaccard(Shingles.of(b, 3));
        assertThat(MinHash.of(a, 3).similarity(MinHash.of(b, 3))).isCloseTo(exact, within(0.13));
    }

    @Test
    void isUnbiasedOnAverage() {
        double error = 0;
        for (int i = 0; i < 200; i++) {
            Words a = words(i * 1000, i * 1000 + 40);
            Words b = words(i * 1000 + 10, i * 1000 + 50);
            error += MinHash.of(a, 2).similarity(MinHash.of(b, 2))
                    - Shingles.of(a, 2).jaccard(Shingles.of(b, 2));
        }
        assertThat(error / 200).isCloseTo(0, within(0.01));
    }

    @Test
    void isFixedForEver() {
        MinHash hash = MinHash.of(Words.of("The quick brown fox jumps over the lazy dog."), 3);
        assertThat(Arrays.hashCode(hash.toBytes())).isEqualTo(-936517191);
        assertThat(hash.bandKeys(16)[0]).isEqualTo(1176180478326855866L);
    }

    @Test
    void comparesFolded() {
        MinHash one = MinHash.of(Words.of("“Élan” vital, and MORE of it"), 5);
        MinHash two = MinHash.of(Words.of("\"Elan\" vital — and more of it!"), 5);
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.similarity(two)).isEqualTo(1);
    }

    @Test
    void emptyTextIsLikeNothing() {
        MinHash empty = MinHash.of(Words.of(" … "), 5);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.similarity(empty)).isZero();
        assertThat(empty.bandKeys(16)).isEmpty();
        assertThat(MinHash.of(Words.of("x"), 5).isEmpty()).isFalse();
    }

    @Test
    void survivesBytes() {
        MinHash hash = MinHash.of(words(0, 50), 5);
        assertThat(MinHash.ofBytes(hash.toBytes())).isEqualTo(hash);
        assertThat(hash.toBytes()).hasSize(MinHash.BYTES);
        assertThatIllegalArgumentException().isThrownBy(() -> MinHash.ofBytes(new byte[3]));
    }

    @Test
    void bandsFindCandidates() {
        long[] one = MinHash.of(words(0, 1000), 5).bandKeys(16);
        long[] near = MinHash.of(words(30, 1030), 5).bandKeys(16);
        long[] far = MinHash.of(words(5000, 6000), 5).bandKeys(16);
        assertThat(Arrays.stream(one).filter(key -> Arrays.stream(near).anyMatch(k -> k == key)))
                .isNotEmpty();
        assertThat(Arrays.stream(one).filter(key -> Arrays.stream(far).anyMatch(k -> k == key)))
                .isEmpty();
        assertThat(one).hasSize(16).doesNotHaveDuplicates();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinHash.of(words(0, 9), 5).bandKeys(7));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d,a b c d,2,1,1",
        "a b c,b c d,2,0.3333,0.5",
        "a b,a b c d,2,0.3333,1",
        "a,a,5,1,1",
        "a,b,5,0,0",
        "'',a,5,0,0",
        "'','',5,0,0",
        "a a a,a a,1,1,1"
    })
    void countsShinglesExactly(String a, String b, int size, double jaccard, double contained) {
        Shingles one = Shingles.of(Words.of(a), size);
        Shingles two = Shingles.of(Words.of(b), size);
        assertThat(one.jaccard(two)).isCloseTo(jaccard, within(0.001));
        assertThat(one.containedIn(two)).isCloseTo(contained, within(0.001));
    }

    @Test
    void refusesRunsOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shingles.of(Words.of("a"), 0));
    }
}
