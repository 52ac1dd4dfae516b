package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

/** Each unit of each text stands in the source where its view says, decoded by another path than the reader's. */
class JsonMappingTest {

    private static final List<String> PIECES = List.of(
            "ferry ",
            "Tom",
            " ",
            "\\n",
            "\\n\\n",
            "\\t",
            "\\r\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\u0041",
            "\\u00e9",
            "\\ud83d\\ude00",
            "\\ud83d",
            "\\u0026amp;",
            "&amp;",
            "&#8217;",
            "<p>",
            "<\\/p>",
            "<b>",
            "<\\/b>",
            "<br>",
            "**",
            "# ",
            "- ",
            "[a](b)",
            "\uD83D\uDE00",
            "\u00E9",
            "e\u0301",
            "\u00A0",
            "> ",
            "1. ",
            "<!-- c -->",
            "By Runa. ",
            "\\u003cp\\u003e");

    private static String decode(String raw) {
        try (JsonParser parser = new JsonFactory().createParser("\"" + raw + "\"")) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException half) {
            return raw;
        }
    }

    @Test
    void everyUnitComesFromWhereItsViewSays() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder json = new StringBuilder(round % 5 == 0 ? "\uFEFF" : "").append("{\"date\": \"2026\",");
            json.append(round % 2 == 0 ? "\r\n " : " ")
                    .append("\"title\": \"")
                    .append(pieces(random, 4))
                    .append("x\",\n\"body\": \"");
            check(json.append(pieces(random, 25)).append("\"}").toString());
        }
    }

    private static String pieces(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<Article> read(String json) {
        return Readers.read(Readers.json(), json);
    }

    private static void check(String json) {
        for (Article article : read(json)) {
            article.blocks().stream().map(Block::view).forEach(view -> checkUnits(view, json));
            article.fields().stream().map(Field::value).forEach(view -> checkUnits(view, json));
        }
    }

    private static void checkUnits(TextView view, String json) {
        for (int i = 0; i < view.length(); i++) {
            String raw = view.source(i, i + 1).in(json);
            String unit = view.text().substring(i, i + 1);
            if (view.isVerbatim(i, i + 1)) {
                assertThat(raw).as(json).isEqualTo(unit);
            } else {
                String decoded = decode(raw);
                boolean told = decoded.contains(unit)
                        || decoded.startsWith("&")
                        || decoded.isBlank() && unit.isBlank()
                        || decoded.startsWith("<")
                        || unit.equals("\uFFFD");
                assertThat(told || unit.isBlank())
                        .as(json + " at " + raw + " for " + unit)
                        .isTrue();
            }
        }
    }

    @Test
    void plainTextIsWhatALibraryDecodes() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            String raw = pieces(random, 12).replace("\\ud83d\\ude00", "x").replace("\\ud83d", "y");
            String json = "{\"title\": \"" + raw + "z\", \"date\": \"2026\", \"author\": \"x\"}";
            Article article = read(json).get(0);

            assertThat(article.fields().get(0).text()).isEqualTo(decode(raw) + "z");
            assertThat(article.fields().get(0).value().source().in(json)).isEqualTo(raw + "z");
        }
    }

    @Test
    void readsEveryBeginningOfADocument() {
        String json =
                "[{\"title\": \"T\\u00e9 \\ud83d\\ude00\", \"date\": \"2026\", \"body\": \"<p>One &amp; <i>two<\\/i><\\/p>\\n\"},"
                        + " {\"title\": \"U\", \"author\": null, \"date\": \"x\", \"n\": [1, -2.5e3, true]}]";
        for (int end = 0; end <= json.length(); end++) {
            check(json.substring(0, end));
        }
    }

    @Test
    void hostileDocumentsTakeTheirTimeAndNoMore() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            read("{\"a\":".repeat(100_000));
            read("[".repeat(100_000) + "]".repeat(100_000));
            read("{\"title\": \"" + "x".repeat(5_000_000));
            read("{\"title\": \"t\", \"body\": \"" + "\\n".repeat(300_000) + "\"}");
            read("{\"title\": \"t\", \"body\": \"" + "\\u0041 ".repeat(100_000) + "\"}");
            read("[" + "{},".repeat(200_000) + "{}]");
            read("{\"title\": \"t\", \"body\": \"" + "<b>[".repeat(5_000) + "\"}");
            read("{\"title\": \"t\", \"body\": \"" + "**[".repeat(20_000) + "\"}");
        });
    }
}
