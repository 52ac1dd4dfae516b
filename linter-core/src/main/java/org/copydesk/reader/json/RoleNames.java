package org.copydesk.reader.json;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.FieldKind;

/** In ninjs 2 and 3 a value stands beside its role: {@code {"role": "short", "value": "…"}}. */
final class RoleNames {

    private RoleNames() {}

    /**
     * What a member means by the role beside it.
     *
     * @param path of the object
     */
    static Optional<FieldKind> kind(String path, String member, JsonValue.Members object, String source) {
        if (!member.equals("value")) {
            return Optional.empty();
        }
        FieldKind list = MemberNames.standard().kind(path);
        return object.texts("role")
                .findFirst()
                .map(role -> role.content().in(source).toLowerCase(Locale.ROOT))
                .flatMap(role -> of(list, role));
    }

    private static Optional<FieldKind> of(FieldKind list, String role) {
        return switch (list) {
            case TITLE -> Optional.of(role.equals("main") ? FieldKind.TITLE : FieldKind.OTHER_TITLE);
            case DESCRIPTION -> Optional.of(role.equals("caption") ? FieldKind.CAPTION : FieldKind.DESCRIPTION);
            default -> Optional.empty();
        };
    }
}
