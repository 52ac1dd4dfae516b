package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseAutomatonTest {
    private static List<String> hits(PhraseAutomaton automaton, String text) {
        List<String> hits = new ArrayList<>();
        automaton.scan(text, (id, start, end) -> hits.add(id + ":" + text.substring(start, end)));
        return hits;
    }

    private static PhraseAutomaton of(PhraseEdges edges, String... phrases) {
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (int i = 0; i < phrases.length; i++) {
            builder.add(phrases[i], i, edges);
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plus close|the PLUS Close ally|PLUS Close",
                "plus close|plus\u00A0 \u2009 close|plus\u00A0 \u2009 close",
                "plus close|plus closer|~~",
                "plus close|surplus close|~~",
                "plus close|plus close-up|plus close",
                "it's over|“It’s over”|It’s over",
                "cafe|Café|Café",
                "cafe|cafe\u0301 x|cafe\u0301",
                "café|cafe\u0301s|~~",
                "share this|sha\u00ADre\u200B this!|sha\u00ADre\u200B this",
                "(l)|left (L), right|(L)",
                "- - -|a – — - b|– — -",
                "截至|我截至今|截至",
                "截至|截 至|~~",
                "читайте также|ЧИТАЙТЕ ТАКЖЕ:|ЧИТАЙТЕ ТАКЖЕ",
                "read more|Ｒｅａｄ\u3000ｍｏｒｅ|Ｒｅａｄ\u3000ｍｏｒｅ",
                "🎉 party|so 🎉 party!|🎉 party",
                "title|TITLE|TITLE",
                "x|~~|~~"
            })
    void findsOnePhrase(String phrase, String text, String expected) {
        List<String> hits = hits(of(PhraseEdges.WORD, phrase), text);
        assertThat(hits).isEqualTo(expected.isEmpty() ? List.of() : List.of("0:" + expected));
    }

    @ParameterizedTest
    @CsvSource({
        "WORD,plan,'plan planet airplan airplane',1", "WORD_START,plan,'plan planet airplan airplane',2",
        "WORD_END,plan,'plan planet airplan airplane',2", "ANYWHERE,plan,'plan planet airplan airplane',4",
        "WORD,' ,','a , b',1", "WORD,' ,','a, b',0"
    })
    void heedsEdges(PhraseEdges edges, String phrase, String text, int count) {
        assertThat(hits(of(edges, phrase), text)).hasSize(count);
    }

    @Test
    void reportsOverlapsByEndThenLongestThenId() {
        PhraseAutomaton automaton = PhraseAutomaton.builder()
                .add("b c", 9)
                .add("a b c", 5)
                .add("b c", 2)
                .add("c", 7)
                .add("a b", 4)
                .add("b c d", 1)
                .build();
        assertThat(hits(automaton, "a b c d")).containsExactly("4:a b", "5:a b c", "2:b c", "9:b c", "7:c", "1:b c d");
    }

    @Test
    void reportsARunOfBlanksOnceWhole() {
        assertThat(hits(of(PhraseEdges.WORD, " ,"), "x \u200B\n , y")).containsExactly("0: \u200B\n ,");
        assertThat(hits(of(PhraseEdges.WORD, "x "), "x   x")).containsExactly("0:x ");
    }

    @Test
    void takesNoPhrases() {
        assertThat(hits(PhraseAutomaton.builder().build(), "some text")).isEmpty();
    }

    @Test
    void refusesInvisiblePhrases() {
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(" \u00AD ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("", 1));
    }

    @Test
    void takesMoreCharactersThanColumns() {
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (int i = 0; i < 500; i++) {
            builder.add("" + (char) ('\u4E00' + i) + (char) ('\u4E00' + (i + 1) % 500), i);
        }
        builder.add("english words", 500);
        assertThat(hits(builder.build(), "\u4E05\u4E06\u4E07 english words \u4FF3\u4E00"))
                .containsExactly("5:\u4E05\u4E06", "6:\u4E06\u4E07", "500:english words", "499:\u4FF3\u4E00");
    }

    @Test
    void agreesWithSearchingEachPhrase() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
            String text = random(random, "aaBbéE -–\u00A0語я", random.nextInt(60));
            List<String> expected = new ArrayList<>();
            List<String> phrases = new ArrayList<>();
            for (int i = random.nextInt(round % 2 == 0 ? 4 : 40); i >= 0; i--) {
                String phrase = random(random, "abé -語я", 1 + random.nextInt(6)) + "a";
                PhraseEdges edges = PhraseEdges.values()[random.nextInt(4)];
                builder.add(phrase, i, edges);
                phrases.add(phrase + edges);
                expected.addAll(naive(edges, phrase, i, text));
            }
            assertThat(hits(builder.build(), text))
                    .as("%s in <%s>", phrases, text)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String random(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static List<String> naive(PhraseEdges edges, String raw, int id, String text) {
        List<String> hits = new ArrayList<>();
        String phrase = PhraseMatch.normalise(raw);
        for (int start = 0; start < text.length(); start++) {
            boolean inRun =
                    start > 0 && Folding.fold(text.charAt(start)) == ' ' && Folding.fold(text.charAt(start - 1)) == ' ';
            int end = inRun ? -1 : matchEnd(phrase, text, start);
            if (end >= 0 && bounded(edges, text, start, end)) {
                hits.add(id + ":" + text.substring(start, end));
            }
        }
        return hits;
    }

    private static int matchEnd(String phrase, String text, int start) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            if (at >= text.length() || Folding.fold(text.charAt(at)) != phrase.charAt(i)) {
                return -1;
            }
            at++;
            while (phrase.charAt(i) == ' ' && at < text.length() && Folding.fold(text.charAt(at)) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static boolean bounded(PhraseEdges edges, String text, int start, int end) {
        boolean left = start > 0 && spelling(text.charAt(start)) && spelling(text.charAt(start - 1));
        boolean right = end < text.length() && spelling(text.charAt(end - 1)) && spelling(text.charAt(end));
        return !(left && (edges == PhraseEdges.WORD || edges == PhraseEdges.WORD_START))
                && !(right && (edges == PhraseEdges.WORD || edges == PhraseEdges.WORD_END));
    }

    private static boolean spelling(char c) {
        return Character.isLetter(c) && c != '語';
    }

    @Test
    void survivesWritingAndReading() throws IOException {
        PhraseAutomaton automaton = of(PhraseEdges.WORD_START, "plus close", "close", "читайте", "截至", " ,");
        String text = "plus closest , читайте, 截至";
        byte[] bytes = bytes(automaton);
        PhraseAutomaton read = PhraseAutomaton.readFrom(ByteBuffer.wrap(bytes));
        assertThat(hits(read, text)).isEqualTo(hits(automaton, text)).hasSize(5);
        assertThat(bytes(read)).isEqualTo(bytes);
    }

    @Test
    void readsFromThePositionAndStopsBehindItself() throws IOException {
        byte[] bytes = bytes(of(PhraseEdges.WORD, "one"));
        ByteBuffer buffer = ByteBuffer.allocate(bytes.length + 7);
        buffer.position(3).put(bytes).position(3);
        assertThat(hits(PhraseAutomaton.readFrom(buffer), "one")).hasSize(1);
        assertThat(buffer.remaining()).isEqualTo(4);
    }

    @Test
    void refusesOtherBytes() throws IOException {
        byte[] bytes = bytes(of(PhraseEdges.WORD, "one", "two"));
        for (int length = 0; length < bytes.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(bytes, 0, length);
            assertThatIllegalArgumentException().isThrownBy(() -> PhraseAutomaton.readFrom(cut));
        }
        bytes[0]++;
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseAutomaton.readFrom(ByteBuffer.wrap(bytes)));
    }

    @Test
    void orderOfAddingDoesNotChangeTheBytes() throws IOException {
        PhraseAutomaton one = PhraseAutomaton.builder()
                .add("a b", 1)
                .add("b c", 2)
                .add("b c", 1)
                .build();
        PhraseAutomaton two = PhraseAutomaton.builder()
                .add("b c", 1)
                .add("b c", 2)
                .add("a b", 1)
                .build();
        assertThat(bytes(one)).isEqualTo(bytes(two));
    }

    private static byte[] bytes(PhraseAutomaton automaton) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        automaton.writeTo(new DataOutputStream(out));
        return out.toByteArray();
    }
}
