package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.BodyForm;
import org.copydesk.text.TextView;

/**
 * Reads Mobiledoc, which is made of lists: a section is {@code [1, "p", markers]}, {@code [2, address]},
 * {@code [3, "ul", lists of markers]} or {@code [10, number of a card]}, a marker {@code [type, marks, closed, text]}, and a
 * card {@code [name, payload]}.
 */
final class Mobiledoc {

    private static final int TEXT = 3;

    private final Draft draft;
    private final List<JsonValue> sections;
    private final List<JsonValue> cards;

    Mobiledoc(Draft draft, JsonValue.Members document) {
        this.draft = draft;
        this.sections = items(document.get("sections"));
        this.cards = items(document.get("cards"));
    }

    void read() {
        for (JsonValue section : sections) {
            List<JsonValue> parts = items(Optional.of(section));
            if (parts.size() >= 2) {
                section(parts);
            }
        }
    }

    private void section(List<JsonValue> parts) {
        switch (word(parts.get(0))) {
            case "1" -> {
                if (parts.size() > 2) {
                    text(word(parts.get(1)), items(Optional.of(parts.get(2))));
                }
            }
            case "3" -> {
                if (parts.size() > 2) {
                    items(Optional.of(parts.get(2))).forEach(item -> text("li", items(Optional.of(item))));
                }
            }
            case "10" -> number(parts.get(1)).ifPresent(this::card);
            default -> {}
        }
    }

    private void text(String tag, List<JsonValue> markers) {
        TextView.Builder view = TextView.builder().notation(JsonStrings.NOTATION);
        for (JsonValue marker : markers) {
            List<JsonValue> parts = items(Optional.of(marker));
            if (parts.size() > TEXT
                    && parts.get(TEXT) instanceof JsonValue.Text text
                    && word(parts.get(0)).equals("0")) {
                view.view(draft.view(text));
            }
        }
        TextView words = view.build().strip();
        if (!words.isBlank()) {
            draft.block(Block.builder(role(tag), Place.FLOW, words)
                    .level(level(tag))
                    .build());
        }
    }

    private static Role role(String tag) {
        return switch (tag) {
            case "blockquote", "pull-quote", "aside" -> Role.QUOTATION;
            case "li" -> Role.LIST_ITEM;
            default -> level(tag) > 0 ? Role.SUBHEAD : Role.BODY;
        };
    }

    private static int level(String tag) {
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        return heading ? tag.charAt(1) - '0' : 0;
    }

    private void card(int number) {
        List<JsonValue> card = number < cards.size() ? items(Optional.of(cards.get(number))) : List.of();
        if (card.size() < 2 || !(card.get(1) instanceof JsonValue.Members payload)) {
            return;
        }
        switch (word(card.get(0))) {
            case "image", "gallery" -> new PictureNode(draft).read(payload);
            case "markdown", "card-markdown" ->
                payload.texts("markdown").forEach(text -> draft.body(draft.view(text), BodyForm.MARKDOWN));
            case "html" -> payload.texts("html").forEach(text -> draft.body(draft.view(text), BodyForm.HTML));
            case "code" ->
                payload.texts("code").forEach(text -> draft.block(Block.of(Role.CODE, Place.FLOW, draft.view(text))));
            default -> draft.skipped(payload.span(), "card: " + word(card.get(0)));
        }
    }

    private Optional<Integer> number(JsonValue value) {
        String word = word(value);
        boolean digits = !word.isEmpty() && word.length() < 6 && word.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    /** A name or number as written. */
    private String word(JsonValue value) {
        return value instanceof JsonValue.Text text
                ? draft.view(text).text()
                : value instanceof JsonValue.Literal literal
                        ? draft.view(literal).text()
                        : "";
    }

    private static List<JsonValue> items(Optional<JsonValue> value) {
        return value.isPresent() && value.get() instanceof JsonValue.Items list ? list.items() : List.of();
    }
}
