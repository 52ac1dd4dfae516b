package org.copydesk.reader.json;

import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldNames;

/** What the members of an article mean, by their names with their paths. */
final class MemberNames {

    /** Names under which a value stands that another name has already told: {@code title.rendered}. */
    private static final Set<String> HOLDERS = Set.of(
            "rendered", "value", "main", "original", "plain", "text", "content", "raw", "default", "name", "label");

    private MemberNames() {}

    /** What the member of a path such as {@code authors[0].name} means. */
    static FieldKind kind(String path) {
        FieldKind kind = FieldNames.kind(path);
        int dot = path.lastIndexOf('.');
        if (kind != FieldKind.OTHER || dot < 0 || !HOLDERS.contains(path.substring(dot + 1))) {
            return kind;
        }
        return kind(path.substring(0, dot));
    }
}
