package org.copydesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\\n\"",
            "\"\\u00e9\\ud83d\\ude00\"",
            "\"",
            "\\",
            "\\u12",
            "1",
            "-0.5e+3",
            "01",
            "1.",
            "-",
            "true",
            "false",
            "null",
            "nul",
            "NaN",
            " ",
            "\n",
            "\t",
            "\"x\ny\"",
            "'",
            "\"k\":",
            "\"k\": 1,",
            "\u00E9");

    private static JsonTree.Document read(String json) {
        return JsonTree.read(json, new Span(0, json.length()));
    }

    private static String broken(String json) {
        JsonBreak broken = read(json).broken().orElseThrow();
        return broken.span().start() + ": " + broken.message();
    }

    @Test
    void valuesHaveTheirPlaces() {
        String json = "{ \"a\": [1, \"x\\ty\", null], \"b\\u0063\": {} }";
        JsonValue.Members object = (JsonValue.Members) read(json).values().get(0);

        assertThat(object.members()).extracting(JsonValue.Member::name).containsExactly("a", "bc");
        assertThat(object.members().get(1).key().in(json)).isEqualTo("b\\u0063");
        JsonValue.Items list = (JsonValue.Items) object.members().get(0).value();
        assertThat(list.span().in(json)).isEqualTo("[1, \"x\\ty\", null]");
        assertThat(list.items()).extracting(item -> item.span().in(json)).containsExactly("1", "\"x\\ty\"", "null");
        assertThat(object.members().get(1).value().span().in(json)).isEqualTo("{}");
    }

    @Test
    void saysWhatIsWrongWhereItIs() {
        assertThat(broken("{\"a\": 1")).isEqualTo("7: The file ends in the middle of an object; was it cut off?");
        assertThat(broken("[1 2]")).isEqualTo("3: A comma is missing here.");
        assertThat(broken("{\"a\": \"he said \"no\" to it\"}"))
                .isEqualTo(
                        "16: A comma is missing here, or a quotation mark in the text before is not written as \\\".");
        assertThat(broken("{'a': 1}")).startsWith("1: A name in double quotation marks");
        assertThat(broken("{\"a\": 'x'}")).startsWith("6: JSON wants straight double quotation marks");
        assertThat(broken("{\"a\" 1}")).startsWith("5: A colon should stand");
        assertThat(broken("{\"a\": }")).startsWith("6: A value is missing before this bracket");
        assertThat(broken("[\"one\ntwo\"]")).startsWith("5: A text runs over the end of its line");
        assertThat(broken("[\"C:\\docs\"]")).startsWith("4: This is no escape that JSON knows");
        assertThat(broken("[\"\\u12\"]")).startsWith("2: The escape \\u needs four");
        assertThat(broken("[\"one")).startsWith("1: A text begins here and never ends");
        assertThat(broken("[None]")).startsWith("1: This is no value of JSON");
        assertThat(broken("{\"a\":")).startsWith("5: The file ends where a value should stand");
    }

    @Test
    void whatWasCompleteBeforeTheBreakIsThere() {
        JsonTree.Document document = read("[{\"a\": 1}, {\"b\": 2}, {\"c\": ");
        JsonValue.Items list = (JsonValue.Items) document.values().get(0);

        assertThat(list.items()).hasSize(3);
        assertThat(list.items()).extracting(document::isWhole).containsExactly(true, true, false);
        assertThat(document.isWhole(list)).isFalse();
    }

    @Test
    void commentsAndLastCommasArePassedOver() {
        JsonTree.Document document = read("// settings\n{\"a\": [1, 2,], /* why */ \"b\": 3}");

        assertThat(document.broken()).isEmpty();
        assertThat(document.comments()).hasSize(2);
        assertThat(document.slips()).extracting(JsonBreak::span).containsExactly(new Span(23, 24));
    }

    @Test
    void nestingHasALimit() {
        assertThat(broken("[".repeat(100_000))).startsWith("256: This is nested more than 256 levels deep");
        assertThat(read("[".repeat(200) + "]".repeat(200)).broken()).isEmpty();
    }

    /** Takes and refuses what a library takes and refuses, but for what is passed over on purpose. */
    @Test
    void agreesWithALibrary() {
        Random random = new Random(5);
        int taken = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder json = new StringBuilder("[");
            for (int i = random.nextInt(9); i >= 0; i--) {
                json.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = json.append(']').toString();
            JsonTree.Document document = read(text);
            if (document.values().size() > 1) {
                continue;
            }
            boolean whole = document.broken().isEmpty() && document.slips().isEmpty();
            Optional<List<String>> expected = strings(text);
            assertThat(whole).as(text).isEqualTo(expected.isPresent());
            if (whole) {
                taken++;
                List<String> found = new ArrayList<>();
                document.values().forEach(value -> collect(value, text, found));
                assertThat(found).as(text).isEqualTo(expected.get());
            }
        }
        assertThat(taken).isGreaterThan(2_000);
    }

    private static void collect(JsonValue value, String json, List<String> found) {
        if (value instanceof JsonValue.Text text) {
            found.add(JsonStrings.view(json, text).text());
        } else if (value instanceof JsonValue.Items list) {
            list.items().forEach(item -> collect(item, json, found));
        } else if (value instanceof JsonValue.Members object) {
            object.members().forEach(member -> collect(member.value(), json, found));
        }
    }

    /** All texts that are values; empty if the library refuses the document. */
    private static Optional<List<String>> strings(String json) {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    found.add(parser.getText());
                }
            }
            return Optional.of(found);
        } catch (IOException refused) {
            return Optional.empty();
        }
    }
}
