package org.copydesk.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.BodyFields;
import org.copydesk.reader.FieldMap;

/**
 * What the members of an article mean, by their names with their paths.
 *
 * @param fields what the site tells of its fields
 */
record MemberNames(FieldMap fields) {

    /** Names under which a value stands that another name has already told: {@code title.rendered}. */
    private static final Set<String> HOLDERS = Set.of(
            "rendered",
            "value",
            "main",
            "original",
            "plain",
            "text",
            "content",
            "raw",
            "default",
            "name",
            "label",
            "basic",
            "plain_text");

    /** What news agencies hang on an article, pictures for the most part. */
    private static final String ASSOCIATIONS = "associations";

    /** What a site adds to the fields of WordPress. */
    private static final String ADDED = "acf.";

    /** What WordPress tells of the picture over an article beside the article itself. */
    private static final String LEAD_PICTURE = "_embedded.wp:featuredmedia[0].title.rendered";

    MemberNames {
        Objects.requireNonNull(fields, "fields");
    }

    /** The usual names. */
    static MemberNames standard() {
        return new MemberNames(FieldMap.standard());
    }

    /** True if a site tells what its fields mean. */
    boolean isTold() {
        return !fields.equals(FieldMap.standard());
    }

    /** True if a site tells what this very member means. */
    boolean isTold(String path) {
        return fields.isTold(path);
    }

    /** What the member of a path such as {@code authors[0].name} means. */
    FieldKind kind(String path) {
        if (path.startsWith(ASSOCIATIONS) && !isTold(path)) {
            return associated(path);
        }
        if (path.startsWith(ADDED) && !isTold(path)) {
            return added(fields.kind(path.substring(ADDED.length())));
        }
        if (path.equals(LEAD_PICTURE)) {
            // The file's name, for the most part.
            return FieldKind.OTHER;
        }
        FieldKind kind = fields.kind(path);
        int dot = path.lastIndexOf('.');
        if (kind != FieldKind.OTHER || dot < 0 || !HOLDERS.contains(path.substring(dot + 1))) {
            return kind;
        }
        return kind(path.substring(0, dot));
    }

    /** An article has its title, day and address from WordPress; added ones are of something else. */
    private static FieldKind added(FieldKind kind) {
        return switch (kind) {
            case TITLE -> FieldKind.OTHER_TITLE;
            case DESCRIPTION, AUTHOR, AUTHOR_BIO, CAPTION, CREDIT, ALT, IMAGE -> kind;
            default -> FieldKind.OTHER;
        };
    }

    private static FieldKind associated(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String plain = last.indexOf('[') < 0 ? last : last.substring(0, last.indexOf('['));
        return switch (plain) {
            case "description_text", "descriptiontext", "description", "caption" -> FieldKind.CAPTION;
            case "value" -> path.contains(".descriptions") ? FieldKind.CAPTION : FieldKind.OTHER;
            case "descriptions" -> FieldKind.DESCRIPTION;
            case "by", "byline", "creditline", "credit" -> FieldKind.CREDIT;
            case "href" -> FieldKind.IMAGE;
            default -> FieldKind.OTHER;
        };
    }

    /** The member of an object that is an article's body. */
    Optional<BodyNames.Found> body(JsonValue.Members object) {
        for (List<String> way : fields.bodies()) {
            Optional<BodyNames.Found> told = follow(object, way).filter(BodyNames::holdsText);
            if (told.isPresent()) {
                return told;
            }
        }
        return BodyNames.find(object);
    }

    private static Optional<BodyNames.Found> follow(JsonValue.Members object, List<String> way) {
        for (JsonValue.Member member : object.members()) {
            if (!way.isEmpty() && FieldMap.folded(member.name()).equals(way.get(0))) {
                if (way.size() == 1) {
                    return Optional.of(new BodyNames.Found(member, BodyFields.form(member.name())));
                }
                if (member.value() instanceof JsonValue.Members inner) {
                    return follow(inner, way.subList(1, way.size()));
                }
            }
        }
        return Optional.empty();
    }
}
