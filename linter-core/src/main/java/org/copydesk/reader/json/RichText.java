package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.reader.BodyForm;
import org.copydesk.text.TextView;

/**
 * Reads a body: a text, a list of paragraphs, or the tree of blocks that the editors of content management systems keep,
 * whatever they call its nodes. A node is told by its type, and its text stands in it or in its children.
 */
final class RichText {

    private static final List<String> CHILDREN = List.of(
            "children",
            "content",
            "content_elements",
            "data",
            "text",
            "html",
            "markdown",
            "rendered",
            "value",
            "items",
            "paragraphs",
            "blocks",
            "body",
            "nodes",
            "root",
            "document",
            "code",
            "calloutText",
            "images");

    private final Draft draft;
    private final InlineNodes inline;

    RichText(Draft draft) {
        this.draft = draft;
        this.inline = new InlineNodes(draft.source());
    }

    void body(JsonValue body, BodyForm form) {
        node(body, form, NodeType.NONE);
    }

    private void node(JsonValue value, BodyForm form, NodeType type) {
        if (value instanceof JsonValue.Text text) {
            text(draft.view(text), form, type);
        } else if (value instanceof JsonValue.Items list) {
            if (inline.areOneText(list)) {
                text(inline.joined(list), form, type);
            } else {
                list.items().forEach(item -> node(item, form, type));
            }
        } else if (value instanceof JsonValue.Members object) {
            object(object, form, NodeType.of(object, draft.source()).in(type));
        }
    }

    private void object(JsonValue.Members object, BodyForm form, NodeType type) {
        if (type.kind() == NodeType.Kind.PICTURE) {
            new PictureNode(draft).read(object);
            return;
        }
        Optional<JsonValue.Member> child = CHILDREN.stream()
                .flatMap(name -> object.members().stream()
                        .filter(member -> member.name().equals(name) && !(member.value() instanceof JsonValue.Literal)))
                .findFirst();
        child.ifPresent(member -> node(member.value(), form(member.name(), form), type));
    }

    private static boolean isWords(String text) {
        BodyForm form = BodyForm.of(text);
        return form != BodyForm.HTML && form != BodyForm.EDITOR;
    }

    private static BodyForm form(String name, BodyForm outer) {
        return switch (name) {
            case "html", "rendered" -> BodyForm.HTML;
            case "markdown" -> BodyForm.MARKDOWN;
            default -> outer;
        };
    }

    private void text(TextView view, BodyForm form, NodeType type) {
        if (view.isBlank()) {
            return;
        }
        Optional<Role> role = type.role();
        boolean words = role.isPresent() && form == BodyForm.GUESSED && isWords(view.text());
        if (role.isPresent() && (words || role.get() == Role.CODE)) {
            draft.block(Block.builder(role.get(), type.place(), view.strip())
                    .level(type.level())
                    .build());
        } else {
            draft.body(view, form);
        }
    }
}
