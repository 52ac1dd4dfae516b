package org.copydesk.reader.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.FieldKind;

/**
 * Tells whether an object is an article, by the names of its members. It is one if it has a title and a body; with a
 * title alone it needs a date and something else of an article beside it, and with a body alone, as in collections of
 * crawled pages, the body must be long. Settings, schemas and translations of user interfaces have titles and
 * descriptions too, and are none.
 */
final class ArticleShape {

    /** A body of fewer UTF-16 units needs an author, a date or an address beside it. */
    private static final int SHORT_BODY = 60;
    /** A body that stands without a title has at least so many. */
    private static final int LONG_BODY = 200;

    private static final int DEEPEST_TOLD = 4;

    private static final Set<FieldKind> TELLING = Set.of(
            FieldKind.AUTHOR,
            FieldKind.DATE,
            FieldKind.UPDATED,
            FieldKind.SLUG,
            FieldKind.ALIAS,
            FieldKind.TAG,
            FieldKind.DESCRIPTION);

    private ArticleShape() {}

    static boolean isArticle(JsonValue.Members object, MemberNames names) {
        Set<FieldKind> kinds = new LinkedHashSet<>();
        collect(object, "", names, names.isTold() ? DEEPEST_TOLD : 0, kinds);
        Optional<Integer> body = names.body(object).map(ArticleShape::length);
        boolean known = kinds.stream().anyMatch(TELLING::contains);
        boolean titled = kinds.contains(FieldKind.TITLE);
        if (body.isEmpty()) {
            boolean dated = kinds.contains(FieldKind.DATE) || kinds.contains(FieldKind.UPDATED);
            return titled && dated && (kinds.contains(FieldKind.DESCRIPTION) || kinds.contains(FieldKind.AUTHOR));
        }
        return titled ? body.get() >= SHORT_BODY || known : body.get() >= LONG_BODY;
    }

    /** The kinds of an object's members; further down only where a site tells the paths of its fields. */
    private static void collect(
            JsonValue.Members object, String path, MemberNames names, int deeper, Set<FieldKind> kinds) {
        for (JsonValue.Member member : object.members()) {
            if (!(member.value() instanceof JsonValue.Nothing)
                    && member.value().span().length() > 2) {
                kinds.add(names.kind(path + member.name()));
                if (deeper > 0 && member.value() instanceof JsonValue.Members inner) {
                    collect(inner, path + member.name() + ".", names, deeper - 1, kinds);
                }
            }
        }
    }

    private static int length(BodyNames.Found body) {
        return body.member().value().span().length();
    }
}
