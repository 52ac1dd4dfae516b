package org.copydesk.reader.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reader.BodyFields;
import org.copydesk.reader.BodyForm;

/** Finds the member that holds an article's body. */
final class BodyNames {

    /** Names of lists of blocks: of Strapi, and of Notion. */
    private static final List<String> LISTS = List.of("blocks", "results");

    /** What blocks have beside their type: those of Strapi, of Editor.js and of Notion. */
    private static final List<String> TELLING = List.of("children", "data", "has_children");

    private BodyNames() {}

    /** The body of an article. */
    record Found(JsonValue.Member member, BodyForm form) {}

    /** The member of an object that is an article's body, by the usual names. */
    static Optional<Found> find(JsonValue.Members object) {
        Map<String, JsonValue.Member> candidates = new LinkedHashMap<>();
        for (JsonValue.Member member : object.members()) {
            String name = BodyFields.fold(member.name());
            if (BodyFields.isBody(name) && holdsText(member.value())) {
                candidates.putIfAbsent(name, member);
            }
        }
        for (String name : BodyFields.names()) {
            JsonValue.Member member = candidates.get(name);
            if (member != null) {
                return Optional.of(new Found(member, BodyFields.form(name)));
            }
        }
        return blocks(object);
    }

    /** The blocks of an editor without an object around them. Other lists of these names hold parts of a page. */
    private static Optional<Found> blocks(JsonValue.Members object) {
        return object.members().stream()
                .filter(member -> LISTS.contains(member.name()))
                .filter(member -> member.value() instanceof JsonValue.Items list && areBlocks(list.items()))
                .map(member -> new Found(member, BodyForm.GUESSED))
                .findFirst();
    }

    private static boolean areBlocks(List<JsonValue> items) {
        return items.stream().allMatch(item -> has(item, "type"))
                && items.stream().anyMatch(item -> TELLING.stream().anyMatch(name -> has(item, name)));
    }

    private static boolean has(JsonValue value, String name) {
        return value instanceof JsonValue.Members object && object.get(name).isPresent();
    }

    static boolean holdsText(Found found) {
        return holdsText(found.member().value());
    }

    private static boolean holdsText(JsonValue value) {
        return value instanceof JsonValue.Text || value instanceof JsonValue.Items || value instanceof JsonValue.Members
                ? value.span().length() > 2
                : false;
    }
}
