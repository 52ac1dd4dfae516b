package org.copydesk.reader.html;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldNames;

/** What the {@code meta} elements of a page mean, by their names. */
final class MetaNames {

    /** What services and schemas put before the names that everybody uses. */
    private static final List<String> PREFIXES = List.of(
            "dcterms.", "dc.", "sailthru.", "parsely-", "citation_", "article:", "cxenseparse:", "cse:", "news:");

    private MetaNames() {}

    static FieldKind kind(String name, String value) {
        String plain = plain(name.toLowerCase(Locale.ROOT));
        FieldKind kind = plain.equals("og:site_name") ? FieldKind.OUTLET : FieldNames.kind(plain);
        return switch (kind) {
            case TITLE -> FieldKind.OTHER_TITLE;
            case AUTHOR -> isAddress(value) ? FieldKind.OTHER : FieldKind.AUTHOR;
            case RIGHTS, CREDIT, CAPTION, AUTHOR_BIO, DATELINE, AGENCY -> FieldKind.OTHER;
            default -> kind;
        };
    }

    private static String plain(String name) {
        return PREFIXES.stream()
                .filter(name::startsWith)
                .map(prefix -> name.substring(prefix.length()))
                .findFirst()
                .orElse(name);
    }

    /** Some networks want an author's page where others want a name. */
    private static boolean isAddress(String value) {
        String text = value.strip();
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("@");
    }
}
