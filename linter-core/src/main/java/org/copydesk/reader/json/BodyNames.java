package org.copydesk.reader.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reader.BodyFields;
import org.copydesk.reader.BodyForm;

/** Finds the member that holds an article's body. */
final class BodyNames {

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
        return Optional.empty();
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
