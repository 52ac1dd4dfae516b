package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.TextView;

/** The leaves of a body's tree: pieces of one paragraph, each with its own look, are one text. */
final class InlineNodes {

    private static final Set<String> TYPES = Set.of(
            "text",
            "extended-text",
            "span",
            "leaf",
            "link",
            "hyperlink",
            "a",
            "inline",
            "linebreak",
            "hardBreak",
            "hard_break",
            "autolink",
            "mention",
            "equation");

    private static final List<String> BREAKS = List.of("linebreak", "hardBreak", "hard_break");

    private final String source;

    InlineNodes(String source) {
        this.source = source;
    }

    /** True if the items of a list are pieces of one text. */
    boolean areOneText(JsonValue.Items list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(this::isInline) && !areParagraphs(list);
    }

    private boolean isInline(JsonValue value) {
        if (!(value instanceof JsonValue.Members object)) {
            return false;
        }
        boolean named = List.of("_type", "type", "nodeType").stream()
                .flatMap(object::texts)
                .allMatch(type -> TYPES.contains(type.content().in(source)));
        return named
                && (leaf(object).isPresent()
                        || isBreak(object)
                        || children(object).filter(this::areOneText).isPresent());
    }

    /** A line end within a paragraph is a node without words. */
    private boolean isBreak(JsonValue.Members object) {
        return object.texts("type")
                .anyMatch(type -> BREAKS.contains(type.content().in(source)));
    }

    /** Objects that say nothing of their kind, and each of which ends its sentence, are paragraphs. */
    private boolean areParagraphs(JsonValue.Items list) {
        return list.items().stream()
                .allMatch(item -> item instanceof JsonValue.Members object
                        && object.members().size() == 1
                        && leaf(object).filter(this::endsSentence).isPresent());
    }

    private boolean endsSentence(JsonValue.Text text) {
        String words = text.content().in(source);
        return !words.isEmpty() && ".!?\u201D\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static Optional<JsonValue.Text> leaf(JsonValue.Members object) {
        return List.of("plain_text", "text", "value").stream()
                .flatMap(object::texts)
                .findFirst();
    }

    private static Optional<JsonValue.Items> children(JsonValue.Members object) {
        return List.of("children", "content").stream()
                .flatMap(name -> object.get(name).stream())
                .filter(JsonValue.Items.class::isInstance)
                .map(JsonValue.Items.class::cast)
                .findFirst();
    }

    /** The pieces as one text. */
    TextView joined(JsonValue.Items list) {
        TextView.Builder view = TextView.builder().notation(JsonStrings.NOTATION);
        join(list, view);
        return view.build();
    }

    private void join(JsonValue.Items list, TextView.Builder view) {
        for (JsonValue item : list.items()) {
            JsonValue.Members object = (JsonValue.Members) item;
            Optional<JsonValue.Text> leaf = leaf(object);
            if (leaf.isPresent()) {
                view.view(JsonStrings.view(source, leaf.get()));
            } else if (isBreak(object)) {
                view.replaced(" ", object.span());
            } else {
                children(object).ifPresent(inner -> join(inner, view));
            }
        }
    }
}
