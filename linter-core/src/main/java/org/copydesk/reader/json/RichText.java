package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.BodyForm;
import org.copydesk.text.TextView;

/**
 * Reads a body: a text, a list of paragraphs, or the tree of blocks that the editors of content management systems keep,
 * whatever they call its nodes. A node is told by its type, and its text stands in it or in its children.
 */
final class RichText {

    private static final List<String> CHILDREN = List.of(
            "rich_text",
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
            "cells",
            "message",
            "paragraphs",
            "blocks",
            "body",
            "nodes",
            "root",
            "document",
            "code",
            "calloutText",
            "images");

    /** Where editors keep whose words a quotation has. */
    private static final List<String> SPEAKERS = List.of("caption", "citation", "cite", "attribution", "author");

    /** What a list item or a paragraph holds beside its own words. */
    private static final List<String> NESTED = List.of("items", "children");

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
        Optional<JsonValue.Members> own = ownMember(object);
        if (own.isPresent()) {
            object(own.get(), form, type);
            return;
        }
        Optional<JsonValue.Member> child = first(CHILDREN, object);
        if (child.isPresent()) {
            String name = child.get().name();
            node(child.get().value(), form(name, form), type);
            if (type.kind() == NodeType.Kind.QUOTATION) {
                first(SPEAKERS, object).ifPresent(speaker -> node(speaker.value(), form, type));
            }
            boolean words = name.equals("rich_text") || child.get().value() instanceof JsonValue.Text;
            if (words && !NESTED.contains(name)) {
                first(NESTED, object).ifPresent(nested -> node(nested.value(), form, type));
            }
        }
    }

    private static Optional<JsonValue.Member> first(List<String> names, JsonValue.Members object) {
        return names.stream()
                .flatMap(name -> object.members().stream()
                        .filter(member -> member.name().equals(name) && !(member.value() instanceof JsonValue.Literal)))
                .findFirst();
    }

    /** A block of Notion keeps its words in a member that is named as its type. */
    private Optional<JsonValue.Members> ownMember(JsonValue.Members object) {
        return object.texts("type")
                .flatMap(type -> object.get(type.content().in(draft.source())).stream())
                .filter(JsonValue.Members.class::isInstance)
                .map(JsonValue.Members.class::cast)
                .filter(own ->
                        own.get("rich_text").isPresent() || own.get("cells").isPresent())
                .findFirst();
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
        } else if (role.isPresent() && role.get() != Role.BODY && form == BodyForm.GUESSED) {
            marked(view, role.get(), type);
        } else {
            draft.body(view, form);
        }
    }

    /** Words with tags of the line in them are what the node says that they are. */
    private void marked(TextView view, Role role, NodeType type) {
        List<Block> blocks = draft.blocks(view);
        boolean line = blocks.stream().allMatch(block -> block.is(Role.BODY) && block.place() == Place.FLOW);
        if (!line) {
            draft.body(view, BodyForm.GUESSED);
            return;
        }
        blocks.forEach(block -> draft.block(Block.builder(role, type.place(), block.view())
                .inlines(block.inlines())
                .level(type.level())
                .enclosing(block.enclosing())
                .build()));
    }
}
