package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.copydesk.language.PhraseBounds;
import org.junit.jupiter.api.Test;

class RegexSketchTest {

    @Test
    void tellsWhereNoMatchBegins() throws RegexMistake {
        assertThat(begins("(?:[Ww]rite|Draft) (?:a|the) [^.]{0,20}(?:post|story)", true, "Write the  blog post."))
                .containsExactly(0);
        assertThat(begins("(?:[Ww]rite|Draft) (?:a|the) [^.]{0,20}(?:post|story)", true, "Write the rain. A post."))
                .isEmpty();
        assertThat(begins("\\d{2,3}:\\d\\d", false, "1:20 and 10:4 and 07:30")).containsExactly(18);
        assertThat(begins("[a-c]+x|[^0-9 ]y", false, "abx bBX .y 1y")).containsExactly(0, 1, 4, 5, 8);
    }

    @Test
    void theEndIsLookedAtWhereItIsBound() throws RegexMistake {
        RegexSketch sketch = RegexSketch.of(RegexParser.parse("made by \\w+"), false);
        int ending = new PhraseBounds(PhraseBounds.Edge.SENTENCE, PhraseBounds.ANY, 0).packed();

        assertThat(sketch.at("made by Ada …", ending).mayBegin(0)).isTrue();
        assertThat(sketch.at("made by Ada. It", ending).mayBegin(0)).isTrue();
        assertThat(sketch.at("made by Ada and", ending).mayBegin(0)).isFalse();
    }

    @Test
    void saysYesWhereItTakesTooLong() throws RegexMistake {
        assertThat(begins("(?:a|aa|aaa)*(?:aa|a)*b", false, "a".repeat(60))).contains(0);
    }

    /** Wherever the library finds a match, there may be one. */
    @Test
    void missesNoMatch() throws RegexMistake {
        List<String> patterns = List.of(
                "k[^a-m]s? ?[ -]x",
                "[^k]{2}é?(?:s|ss){1,3}",
                "(?:k |x )*\\w+-\\d",
                "\\p{Lu}\\p{Ll}*(?: [\\p{L}'-]+){0,6} x",
                "(?:s|k(?:x|é)?){6,} ?",
                ".\\S\\s\\D\\W'",
                "(?:(?:x|\\d)+ ){2,}[k-x\\d]");
        List<String> pieces = List.of(
                "k",
                "K",
                "\u212A",
                "s",
                "S",
                "\u017F",
                "x",
                "X",
                "é",
                "É",
                "a",
                "1",
                " ",
                "\u00A0",
                "-",
                "–",
                "'",
                "’",
                "\uD83D\uDE00",
                ".",
                "\n");
        Random random = new Random(11);
        for (String pattern : patterns) {
            Regex regex = RegexParser.parse(pattern);
            for (boolean caseSensitive : List.of(true, false)) {
                RegexSketch sketch = RegexSketch.of(regex, caseSensitive);
                LazyPattern exact = new LazyPattern(regex.written(), caseSensitive);
                for (int i = 0; i < 400; i++) {
                    StringBuilder text = new StringBuilder();
                    for (int k = random.nextInt(30); k >= 0; k--) {
                        text.append(pieces.get(random.nextInt(pieces.size())));
                    }
                    RegexSketch.Look look = sketch.at(text.toString(), PhraseBounds.NONE.packed());
                    Matcher matcher = exact.matcher(text.toString());
                    for (int at = 0; at <= text.length() && matcher.find(at); at = matcher.start() + 1) {
                        assertThat(look.mayBegin(matcher.start()))
                                .as(pattern + " at " + matcher.start() + " of " + text)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<Integer> begins(String pattern, boolean caseSensitive, String text) throws RegexMistake {
        RegexSketch.Look look =
                RegexSketch.of(RegexParser.parse(pattern), caseSensitive).at(text, PhraseBounds.NONE.packed());
        return IntStream.range(0, text.length()).filter(look::mayBegin).boxed().toList();
    }
}
