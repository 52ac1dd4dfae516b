package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.FieldKind;

/** An export of Ghost keeps apart, in tables, what belongs together: posts, their authors, and what else is known of them. */
final class GhostExport {

    private static final int DEEPEST = 5;

    private final String source;
    private final JsonValue.Members tables;

    private GhostExport(String source, JsonValue.Members tables) {
        this.source = source;
        this.tables = tables;
    }

    /** The export that a document is; empty if it is none. */
    static Optional<GhostExport> in(String source, List<JsonValue> values) {
        return tables(values, 0).map(tables -> new GhostExport(source, tables));
    }

    private static Optional<JsonValue.Members> tables(List<JsonValue> values, int depth) {
        for (JsonValue value : values) {
            if (value instanceof JsonValue.Members object) {
                if (hasTable(object, "posts") && hasTable(object, "users")) {
                    return Optional.of(object);
                }
                List<JsonValue> inner = new ArrayList<>();
                for (String name : List.of("db", "data")) {
                    object.get(name).ifPresent(inner::add);
                }
                Optional<JsonValue.Members> found = depth < DEEPEST ? tables(inner, depth + 1) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            } else if (value instanceof JsonValue.Items list && depth < DEEPEST) {
                return tables(list.items(), depth + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean hasTable(JsonValue.Members object, String name) {
        return object.get(name).filter(JsonValue.Items.class::isInstance).isPresent();
    }

    /** Adds what the tables say of a post. */
    void complete(JsonValue.Members post, Draft draft, ArticleFields fields) {
        Optional<String> id = word(post, "id");
        if (id.isEmpty()) {
            return;
        }
        int number = 0;
        for (JsonValue.Members link : rows("posts_authors", "post_id", id.get())) {
            for (JsonValue.Members user :
                    rows("users", "id", word(link, "author_id").orElse(""))) {
                int place = number++;
                user.members().stream()
                        .filter(member -> member.name().equals("name"))
                        .filter(member -> member.value() instanceof JsonValue.Text)
                        .forEach(member -> draft.field(
                                "authors[" + place + "].name",
                                FieldKind.AUTHOR,
                                draft.view((JsonValue.Text) member.value()),
                                member.key()));
            }
        }
        rows("posts_meta", "post_id", id.get())
                .forEach(meta -> meta.members().stream()
                        .filter(member -> !member.name().endsWith("id"))
                        .filter(member -> member.value() instanceof JsonValue.Text)
                        .forEach(fields::member));
    }

    private List<JsonValue.Members> rows(String table, String column, String wanted) {
        List<JsonValue.Members> rows = new ArrayList<>();
        if (tables.get(table).orElse(tables) instanceof JsonValue.Items list) {
            for (JsonValue row : list.items()) {
                if (row instanceof JsonValue.Members members
                        && word(members, column).filter(wanted::equals).isPresent()) {
                    rows.add(members);
                }
            }
        }
        return rows;
    }

    private Optional<String> word(JsonValue.Members object, String name) {
        return object.get(name)
                .flatMap(value -> value instanceof JsonValue.Text text
                        ? Optional.of(JsonStrings.view(source, text).text())
                        : value instanceof JsonValue.Literal literal
                                ? Optional.of(literal.span().in(source))
                                : Optional.empty());
    }
}
