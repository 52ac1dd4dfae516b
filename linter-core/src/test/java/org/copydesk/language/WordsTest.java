package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static List<String> words(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.count()).mapToObj(words::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|~~",
                "  … — !|~~",
                "Don't stop|Don't·stop",
                "O’Neill’s dog|O’Neill’s·dog",
                "the workers' rights|the·workers·rights",
                "‘tis the ’90s|tis·the·90s",
                "Kim Jong-un, vice-president|Kim·Jong-un·vice-president",
                "end - start -- x|end·start·x",
                "London–Paris|London·Paris",
                "1.5 of 1,500 (3.5.2)|1.5·of·1,500·3.5.2",
                "in 2019, 12 and 7.|in·2019·12·and·7",
                "on 2020-12-03 at 14:30|on·2020-12-03·at·14·30",
                "the U.S. and U.K.|the·U.S.·and·U.K.",
                "a U.S.-led force, the U.S.'s|a·U.S.-led·force·the·U.S.'s",
                "e.g. at 5 p.m. today|e.g.·at·5·p.m.·today",
                "J. K. Rowling or J.K. Rowling|J·K·Rowling·or·J.K.·Rowling",
                "glued end.Next one|glued·end·Next·one",
                "a C.It was|a·C·It·was",
                "Ph.D. thesis|Ph·D·thesis",
                "file DSC_0584.jpg|file·DSC_0584·jpg",
                "5G, 1st, 20h30, COVID-19|5G·1st·20h30·COVID-19",
                "cafe\u0301 noir|cafe\u0301·noir",
                "co\u00ADop\u00AD x\u200By|co\u00ADop·x\u200By",
                "速報です ok手机|速·報·で·す·ok·手·机",
                "𠮷野家 𝐁𝐨𝐥𝐝|𠮷·野·家·𝐁𝐨𝐥𝐝",
                "so🎉good 👩‍👩‍👧 yes|so·good·yes",
                "한국어 문장|한국어·문장",
                "हिन्दी में|हिन्दी·में",
                "\uD83D lone \uDC00x|lone·x"
            })
    void findsWords(String text, String expected) {
        assertThat(String.join("·", words(text))).isEqualTo(expected);
    }

    @Test
    void comparesFolded() {
        Words words = Words.of("Raïssi RAISSI Rai\u0308ssi rais\u00ADsi raisin rais");
        for (int i = 0; i < 4; i++) {
            assertThat(words.is(i, "raissi")).isTrue();
            assertThat(words.sameFolded(0, i)).isTrue();
            assertThat(words.hash(i)).isEqualTo(words.hash(0));
            assertThat(words.folded(i)).isEqualTo("raissi");
        }
        assertThat(words.is(4, "raissi")).isFalse();
        assertThat(words.is(5, "raissi")).isFalse();
        assertThat(words.sameFolded(0, 5)).isFalse();
        assertThat(words.sameFolded(5, 0)).isFalse();
        assertThat(words.hash(4)).isNotEqualTo(words.hash(0));
    }

    @Test
    void hashIsFixedForEver() {
        assertThat(Words.of("Headline").hash(0)).isEqualTo(7240506945145561443L);
        assertThat(Words.of("Rai\u0308ssi").hash(0)).isEqualTo(912499689003682408L);
    }

    @ParameterizedTest
    @CsvSource({
        "London,true,false,false,false", "NATO,true,true,false,false", "U.S.,true,true,false,false",
        "COVID-19,true,true,false,false", "A,true,false,false,false", "said,false,false,true,false",
        "iPhone,false,false,false,false", "Élysée,true,false,false,false", "1990s,false,false,true,false",
        "42,false,false,false,true", "'1,500.25',false,false,false,true", "2020-12-03,false,false,false,false",
        "ǅungla,true,false,false,false", "語,false,false,false,false", "𝐁,true,false,false,false"
    })
    void tellsShapes(String word, boolean capitalised, boolean allCaps, boolean lowerCase, boolean number) {
        Words words = Words.of(word);
        assertThat(words.count()).isEqualTo(1);
        assertThat(words.isCapitalised(0)).isEqualTo(capitalised);
        assertThat(words.isAllCaps(0)).isEqualTo(allCaps);
        assertThat(words.isLowerCase(0)).isEqualTo(lowerCase);
        assertThat(words.isNumber(0)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "word,----",
        "McCoy,C---",
        "boxAnd,C---",
        "4K,CD--",
        "USA,----",
        "COVID-19,-DH-",
        "St-Denis,--H-",
        "élan,---B",
        "éLan,C--B",
        "well‐known,--HB",
        "٣,-D-B",
        "don't,----"
    })
    void tellsWhatIsInside(String word, String expected) {
        Words words = Words.of("a " + word);
        String found = (words.hasInnerCapital(1) ? "C" : "-")
                + (words.hasDigit(1) ? "D" : "-")
                + (words.isCompound(1) ? "H" : "-")
                + (words.hasBeyondAscii(1) ? "B" : "-");
        assertThat(found).isEqualTo(expected);
        assertThat(words.hasInnerCapitals()).isEqualTo(words.hasInnerCapital(1));
        assertThat(words.hasDigits()).isEqualTo(words.hasDigit(1));
        assertThat(words.hasBeyondAscii()).isEqualTo(words.hasBeyondAscii(1));
    }

    @Test
    void findsTheNextOfTheSameWord() {
        Words words = Words.of("The cat and the dog and a cat");
        assertThat(words.nextSame(0, 6)).isEqualTo(3);
        assertThat(words.nextSame(0, 2)).isZero();
        assertThat(words.nextSame(1, 6)).isEqualTo(6);
        assertThat(words.nextSame(7, 6)).isZero();
    }

    @Test
    void tellsShapesOfParts() {
        Words parts = Words.of("a pre-McCoy-19").parts(1);
        assertThat(parts.isLowerCase(0)).isTrue();
        assertThat(parts.hasInnerCapital(1)).isTrue();
        assertThat(parts.isNumber(2)).isTrue();
        assertThat(parts.hash(0)).isEqualTo(Words.hashOf("Pre"));
    }

    @Test
    void tellsNeighbours() {
        Words words = Words.of("by by, by\u00A0\nby — by 語語");
        assertThat(IntStream.range(0, words.count()).mapToObj(words::adjacent))
                .containsExactly(true, false, true, false, true, false, false);
    }

    @Test
    void findsTheWordAtAnOffset() {
        Words words = Words.of("ab cd");
        assertThat(IntStream.rangeClosed(0, 5).map(words::indexAt)).containsExactly(0, 0, -1, 1, 1, -1);
        assertThat(IntStream.rangeClosed(0, 5).map(words::firstFrom)).containsExactly(0, 1, 1, 1, 2, 2);
    }

    @Test
    void takesCompoundsApart() {
        Words parts = Words.of("the vice-prime-minister").parts(1);
        assertThat(IntStream.range(0, parts.count()).mapToObj(parts::text))
                .containsExactly("vice", "prime", "minister");
        assertThat(parts.start(1)).isEqualTo(9);
        assertThat(Words.of("don't").parts(0).count()).isEqualTo(1);
    }

    @Test
    void givesTheTextOfARange() {
        Words words = Words.of("One, two; three.");
        assertThat(words.text(0, 2)).isEqualTo("One, two");
        assertThat(words.text(1, 1)).isEmpty();
    }

    @Test
    void staysInBoundsOnRandomText() {
        Random random = new Random(7);
        String alphabet = "aZ9é.-'’_, \n\u00AD\u0301\u200B語🎉𝐁\uD83D\uDC00한";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Words words = Words.of(text);
        List<Integer> letters = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < words.count(); i++) {
            assertThat(words.start(i)).as(text).isGreaterThanOrEqualTo(before);
            assertThat(words.end(i)).as(text).isGreaterThan(words.start(i)).isLessThanOrEqualTo(text.length());
            assertThat(words.indexAt(words.end(i) - 1)).isEqualTo(i);
            assertThat(words.is(i, words.folded(i))).as(text).isTrue();
            assertThat(words.sameFolded(i, Words.of(text), i)).isTrue();
            assertThat(words.hash(i)).as(text).isEqualTo(Words.hashOf(words.text(i)));
            assertThat(words.hash(i)).as(text).isEqualTo(Words.hashOf(text, words.start(i), words.end(i)));
            before = words.end(i);
            letters.add(before);
        }
        for (int k = 0; k < text.length(); k++) {
            if (Character.isLetterOrDigit(text.charAt(k)) && words.indexAt(k) < 0) {
                throw new AssertionError("letter outside of words in " + text + " at " + k + letters);
            }
        }
    }
}
