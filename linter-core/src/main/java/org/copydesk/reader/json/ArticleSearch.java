package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.BodyFields;

/**
 * Finds the articles in a document: the document itself, the items of a list in it, the values of an object, some levels
 * deep. What stands in an article is part of it.
 */
final class ArticleSearch {

    /** Ghost keeps its posts six levels deep. */
    private static final int DEEPEST = 10;

    /** Members that hold what an editor wrote, beside what the system keeps of it. */
    private static final Set<String> HELD = Set.of("fields", "attributes");

    private final JsonTree.Document document;
    private final MemberNames names;
    private final List<Candidate> found = new ArrayList<>();
    private boolean named;
    private boolean likely;

    private ArticleSearch(JsonTree.Document document, MemberNames names) {
        this.document = document;
        this.names = names;
    }

    /**
     * An object that is an article.
     *
     * @param holder the object around it, if that keeps what is in the article apart from what is about it
     */
    record Candidate(JsonValue.Members object, Optional<JsonValue.Members> holder) {}

    /**
     * What a document holds.
     *
     * @param articles in source order
     * @param foreign true if it has names, and none of them is one that articles have
     */
    record Found(List<Candidate> articles, boolean foreign) {

        Found {
            articles = List.copyOf(articles);
        }
    }

    static Found in(JsonTree.Document document, MemberNames names) {
        ArticleSearch search = new ArticleSearch(document, names);
        document.values().forEach(value -> search.visit(value, Optional.empty(), 0));
        return new Found(search.found, search.named && !search.likely);
    }

    private void visit(JsonValue value, Optional<JsonValue.Members> holder, int depth) {
        if (value instanceof JsonValue.Members object) {
            boolean whole = document.isWhole(object);
            if (whole && ArticleShape.isArticle(object, names)) {
                found.add(new Candidate(object, holder));
                return;
            }
            named |= !object.members().isEmpty();
            likely |= !whole && looksLikely(object);
            for (JsonValue.Member member : object.members()) {
                boolean held = HELD.contains(member.name());
                deeper(member.value(), held ? Optional.of(object) : Optional.empty(), depth);
            }
        } else if (value instanceof JsonValue.Items list) {
            list.items().forEach(item -> deeper(item, Optional.empty(), depth));
        }
    }

    private void deeper(JsonValue value, Optional<JsonValue.Members> holder, int depth) {
        if (depth < DEEPEST) {
            visit(value, holder, depth + 1);
        }
    }

    /** True for what breaks off and may have been on its way to be an article. */
    private boolean looksLikely(JsonValue.Members object) {
        return object.members().stream()
                .map(JsonValue.Member::name)
                .anyMatch(name -> BodyFields.isBody(name) || names.kind(name) == FieldKind.TITLE);
    }
}
