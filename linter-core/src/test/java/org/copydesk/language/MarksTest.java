package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    private static String marks(String text) {
        Marks marks = Words.of(text).marks();
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < marks.count(); i++) {
            units.append(marks.unit(i));
        }
        return units.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|~~",
                "Plain words 12|~~",
                "One, two; three.|,;.",
                "don't, 1.5 of the U.S. by well-known DSC_1|',...-_",
                "“Hi”…|“”…",
                "cafe\u0301 co\u00ADop|\u0301\u00AD",
                "好。🎉|。🎉",
                "𝐁𝐨|𝐁𝐨"
            })
    void findsWhatIsNeitherWordNorBlank(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected);
    }

    @Test
    void leavesOutBlanksThatStandAlone() {
        assertThat(marks(" a b  c\td\n e ")).isEqualTo(" \t\n ");
    }

    @Test
    void knowsWhichOccur() {
        Marks marks = Words.of("A (b) – c's?").marks();
        assertThat(IntStream.range(0, 0x3000).filter(c -> marks.has((char) c)).mapToObj(c -> (char) c))
                .containsExactly('\'', '(', ')', '?', '–');
        assertThat(marks.hasBeyondAscii()).isTrue();
        assertThat(Words.of("A (b) - c's?").marks().hasBeyondAscii()).isFalse();
    }

    @Test
    void findsTheMarkAtAnOffset() {
        Marks marks = Words.of("a, b. c").marks();
        assertThat(IntStream.range(0, 7).map(marks::firstFrom)).containsExactly(0, 0, 1, 1, 1, 2, 2);
        assertThat(marks.offset(1)).isEqualTo(4);
    }

    @Test
    void missesNothingInRandomText() {
        Random random = new Random(11);
        String alphabet = "aZ9é.-'’_,  \t\u00A0\n\u00AD\u0301\u200B語🎉𝐁𠮷\uD83D\uDC00한(";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<Integer> expected = IntStream.range(0, text.length())
                    .filter(i -> isMark(text, i))
                    .boxed()
                    .toList();
            Marks marks = Words.of(text).marks();
            assertThat(IntStream.range(0, marks.count()).map(marks::offset))
                    .as(text.toString())
                    .containsExactlyElementsOf(expected);
        }
    }

    private static boolean isMark(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean lone = c == ' ' && (i == 0 || !CharClass.isSpace(text.charAt(i - 1)));
        return !lone && !CharClass.isLetterOrDigit(c);
    }
}
