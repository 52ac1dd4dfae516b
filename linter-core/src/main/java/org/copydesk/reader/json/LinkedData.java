package org.copydesk.reader.json;

import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Skipped;
import org.copydesk.text.TextView;

/** Takes the fields of the articles in structured data. */
final class LinkedData {

    private static final List<String> TYPES = List.of("Article", "Posting", "Report", "Review", "Recipe");
    /** Members that speak of the article and hold members of their own. */
    private static final Set<String> HOLDERS = Set.of("author", "creator", "publisher", "image", "thumbnail", "editor");

    private static final MemberNames NAMES = MemberNames.standard();
    private static final int DEEPEST = 3;

    private final String source;
    private final Article.Builder article;

    LinkedData(String source, Article.Builder article) {
        this.source = source;
        this.article = article;
    }

    void read(JsonValue value) {
        visit(value, 0);
    }

    private void visit(JsonValue value, int depth) {
        if (value instanceof JsonValue.Items list && depth < DEEPEST) {
            list.items().forEach(item -> visit(item, depth + 1));
        } else if (value instanceof JsonValue.Members object) {
            if (isArticle(object)) {
                members("", object, 0);
            } else if (depth < DEEPEST) {
                object.get("@graph").ifPresent(graph -> visit(graph, depth + 1));
                object.get("mainEntity").ifPresent(entity -> visit(entity, depth + 1));
            }
        }
    }

    private boolean isArticle(JsonValue.Members object) {
        return object.texts("@type")
                .map(type -> type.content().in(source))
                .anyMatch(type -> TYPES.stream().anyMatch(type::endsWith));
    }

    private void members(String path, JsonValue.Members object, int depth) {
        for (JsonValue.Member member : object.members()) {
            if (member.name().equals("articleBody")) {
                article.skipped(new Skipped(member.value().span(), "the body once more"));
            } else {
                value(path.isEmpty() ? member.name() : path + "." + member.name(), member, member.value(), depth);
            }
        }
    }

    private void value(String path, JsonValue.Member member, JsonValue value, int depth) {
        if (value instanceof JsonValue.Text text) {
            field(path, member, text);
        } else if (value instanceof JsonValue.Items list && depth < DEEPEST) {
            for (int i = 0; i < list.items().size(); i++) {
                value(path + "[" + i + "]", member, list.items().get(i), depth + 1);
            }
        } else if (value instanceof JsonValue.Members inner && depth < DEEPEST && HOLDERS.contains(member.name())) {
            members(path, inner, depth + 1);
        }
    }

    private void field(String path, JsonValue.Member member, JsonValue.Text text) {
        TextView view = JsonStrings.view(source, text);
        FieldKind kind = path.equals("name") ? FieldKind.OTHER_TITLE : NAMES.kind(path);
        if (kind != FieldKind.OTHER && !isAddress(kind, view.text())) {
            article.field(new Field(path, kind, view, member.key()));
        }
    }

    /** Data may name a person by the address of a page about them. */
    private static boolean isAddress(FieldKind kind, String text) {
        return kind == FieldKind.AUTHOR && (text.startsWith("http://") || text.startsWith("https://"));
    }
}
