package org.copydesk.reader.json;

import java.util.Locale;
import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldNames;

/** What the members of an article mean, by their names with their paths. */
final class MemberNames {

    /** Names under which a value stands that another name has already told: {@code title.rendered}. */
    private static final Set<String> HOLDERS = Set.of(
            "rendered", "value", "main", "original", "plain", "text", "content", "raw", "default", "name", "label");

    /** What news agencies hang on an article, pictures for the most part. */
    private static final String ASSOCIATIONS = "associations";

    private MemberNames() {}

    /** What the member of a path such as {@code authors[0].name} means. */
    static FieldKind kind(String path) {
        if (path.startsWith(ASSOCIATIONS)) {
            return associated(path);
        }
        FieldKind kind = FieldNames.kind(path);
        int dot = path.lastIndexOf('.');
        if (kind != FieldKind.OTHER || dot < 0 || !HOLDERS.contains(path.substring(dot + 1))) {
            return kind;
        }
        return kind(path.substring(0, dot));
    }

    private static FieldKind associated(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String plain = last.indexOf('[') < 0 ? last : last.substring(0, last.indexOf('['));
        return switch (plain) {
            case "description_text", "descriptiontext", "description", "caption" -> FieldKind.CAPTION;
            case "value" -> path.contains(".descriptions") ? FieldKind.CAPTION : FieldKind.OTHER;
            case "descriptions" -> FieldKind.DESCRIPTION;
            case "byline", "creditline", "credit" -> FieldKind.CREDIT;
            case "href" -> FieldKind.IMAGE;
            default -> FieldKind.OTHER;
        };
    }
}
