package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static String split(String text) {
        Sentences sentences = Sentences.of(text, Words.of(text));
        return IntStream.range(0, sentences.count())
                .mapToObj(i -> text.substring(sentences.start(i), sentences.end(i)))
                .collect(Collectors.joining("|"));
    }

    /** Each text is given with the bars at which it must be split, in place of the blanks there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.|Two!|Three?|Four",
                "Mr. Doe met Dr. Roe and Gen. Poe.|They talked.",
                "The U.S. Congress met.|It ended in the U.S.|The rest is known.",
                "He lived in Washington, D.C.|He died there.",
                "Fruit, e.g. apples, vs. pears, etc. are sold.|Prices rose.",
                "On Nov. 24 the court sat.|Then it rose.",
                "No. 10 was shut.|No.|He would not.",
                "It opens at 5 p.m. Monday.|Doors close at 6 a.m.|The bar stays open.",
                "J. K. Rowling and J.K. Simmons met A. A. Milne.|All left.",
                "Vitamin C.|The rest is B.",
                "\"Stop!\" he said.|\"Why?\" Ms Doe asked.|She went.",
                "\"Stop!\"|The crowd went silent.",
                "He said: “It is over.”|Then he left (for good.)|Nobody waved.",
                "It rose 3.5 per cent.|In 2019.|Twelve left.",
                "1. Wash the apples.|2. Cut them.",
                "Am 3. Oktober wird gefeiert.|Alle kommen.",
                "He paused ... and went on.|He paused...|Then he left… and came back.",
                "Wait for it.…|Now.",
                "So?!|Yes!!|Good.",
                "done.[1]|Next one.[12] and more",
                "« Il est parti. »|Il reviendra.",
                "Il dit « non. »|Il part.",
                "end.Next one stays",
                "the company today.|iPhone sales rose",
                "今天下雨。明天？好",
                "A line\nbroken.|Next",
                "Great!|🎉 Then more.|🎉",
                "Acme Inc. said so.|Acme Corp. Chairman Doe agreed.|He works for Acme Inc.|The firm is old.",
                "Yes.|– No.|— Why?",
                "It was 1999.|2000 was better.",
                "Cafe\u0301.|E\u0301lan.",
                "Apples (pears etc.).|Acme sells them, etc.|Roe too (etc.)|Poe not.",
                "It is in the U.S.|It's large.",
                "So said Kim Jong-un.|Nobody laughed."
            })
    void splits(String marked) {
        String text = marked.startsWith("今")
                ? marked
                : marked.replace("|🎉\"", " 🎉\"").replace("|", " ");
        String expected = marked.startsWith("今") ? "今天下雨。|明天？|好" : marked.replace("more.|🎉", "more. 🎉");
        assertThat(split(text)).isEqualTo(expected);
    }

    @Test
    void splitsAtEmptyLines() {
        assertThat(split("A heading\n \r\nThe text")).isEqualTo("A heading|The text");
        assertThat(split("A (heading)\n\n“The text”")).isEqualTo("A (heading)|“The text”");
    }

    @Test
    void takesTextWithoutWords() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n ")).isEmpty();
        assertThat(split(" … ")).isEqualTo("…");
    }

    @Test
    void knowsItsWords() {
        String text = "One two. Three! “Four five”";
        Sentences sentences = Sentences.of(text, Words.of(text));
        assertThat(IntStream.range(0, 3).map(sentences::firstWord)).containsExactly(0, 2, 3);
        assertThat(IntStream.range(0, 3).map(sentences::wordsEnd)).containsExactly(2, 3, 5);
        assertThat(IntStream.of(0, 7, 8, 9, 15, 16, 26).map(sentences::indexAt)).containsExactly(0, 0, -1, 1, -1, 2, 2);
    }

    @Test
    void coversRandomText() {
        Random random = new Random(5);
        String[] pieces = {
            "Mr", ".", " ", "\n", "word", "Word", "\"", "?", "!", "…", "U.S.", "3", "。", "語", "🎉", "[1]", "»", "No"
        };
        for (int round = 0; round < 5000; round++) {
            String text = random.ints(random.nextInt(14), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            check(text);
        }
    }

    private static void check(String text) {
        Words words = Words.of(text);
        Sentences sentences = Sentences.of(text, words);
        int at = 0;
        int word = 0;
        for (int i = 0; i < sentences.count(); i++) {
            assertThat(text.substring(at, sentences.start(i))).as(text).isBlank();
            assertThat(sentences.end(i)).as(text).isGreaterThan(sentences.start(i));
            assertThat(sentences.firstWord(i)).as(text).isEqualTo(word);
            at = sentences.end(i);
            word = sentences.wordsEnd(i);
            assertThat(word == words.count() || words.start(word) >= at)
                    .as(text)
                    .isTrue();
            assertThat(word == 0 || words.end(word - 1) <= at).as(text).isTrue();
        }
        assertThat(text.substring(at)).as(text).isBlank();
        assertThat(word).isEqualTo(words.count());
    }
}
