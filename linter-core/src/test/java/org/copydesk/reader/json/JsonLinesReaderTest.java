package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.Problem;
import org.copydesk.text.SourceId;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {

    private static String line(int number) {
        return "{\"title\": \"Story " + number + "\", \"date\": \"2026-03-05\", \"body\": \"Tom &amp; <b>Ann</b>.\"}";
    }

    private static List<Article> stream(String text) throws IOException {
        List<Article> articles = new ArrayList<>();
        Readers.jsonLines().read(new SourceId("a.jsonl"), new StringReader(text), articles::add);
        return articles;
    }

    @Test
    void readsFilesOfLinesOnly() {
        assertThat(List.of("a.jsonl", "a.NDJSON")).allMatch(Readers.jsonLines()::reads);
        assertThat(Readers.jsonLines().reads("a.json")).isFalse();
    }

    @Test
    void eachLineIsAnArticle() throws IOException {
        String text = "\uFEFF" + line(1) + "\r\n\r\n" + line(2) + "\n   \n" + line(3);

        for (List<Article> articles : List.of(stream(text), Readers.read(Readers.jsonLines(), text))) {
            assertThat(articles).extracting(Article::label).containsExactly("Story 1", "Story 2", "Story 3");
            assertThat(articles).extracting(Article::record).containsExactly(1, 2, 3);
            assertThat(articles).extracting(Article::format).containsOnly("jsonl");
        }
    }

    @Test
    void aPieceAndTheWholeGiveOnePlace() throws IOException {
        String text = line(1) + "\n" + line(2) + "\n\n" + line(3) + "\n";
        List<Article> pieces = stream(text);
        List<Article> whole = Readers.read(Readers.jsonLines(), text);

        assertThat(pieces).hasSameSizeAs(whole);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(places(pieces.get(i))).isEqualTo(places(whole.get(i)));
        }
        assertThat(places(pieces.get(2))).startsWith("4:12 Story 3");
    }

    private static List<String> places(Article article) {
        List<String> places = new ArrayList<>();
        for (Field field : article.fields()) {
            places.add(article.source().position(field.value().source().start()) + " " + field.text());
        }
        article.blocks()
                .forEach(block ->
                        places.add(article.source().position(block.source().start()) + " " + block.text()));
        return places;
    }

    @Test
    void aBrokenLineIsOneProblem() throws IOException {
        List<Article> articles = stream(line(1) + "\n{\"title\": \"half\n" + line(2) + "\nnothing\n");

        assertThat(articles).hasSize(4);
        assertThat(articles).extracting(article -> article.problems().size()).containsExactly(0, 1, 0, 1);
        assertThat(articles.get(1).problems().get(0).rule()).isEqualTo(Problem.UNREADABLE);
        assertThat(articles.get(1).source().position(0).line()).isEqualTo(2);
    }

    @Test
    void aLineWithoutEndIsCutAndTheNextIsRead() throws IOException {
        List<Article> articles = new ArrayList<>();
        Reader endless = new LongLine(LineSource.LONGEST + 5_000L, "\n" + line(2));
        Readers.jsonLines().read(new SourceId("a.jsonl"), endless, articles::add);

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).problems())
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("longer than");
        assertThat(articles.get(0).source().length()).isLessThan(2_000);
        assertThat(articles.get(1).label()).isEqualTo("Story 2");
    }

    /** So many letters, and then a text. */
    private static final class LongLine extends Reader {

        private long left;
        private final StringReader rest;

        LongLine(long letters, String rest) {
            this.left = letters;
            this.rest = new StringReader(rest);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return rest.read(buffer, offset, length);
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, 'x');
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }
}
