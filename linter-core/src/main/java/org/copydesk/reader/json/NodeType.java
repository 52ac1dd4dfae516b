package org.copydesk.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * What a node of a body is by what it calls itself.
 *
 * @param level of a heading or list, 0 where there is none
 */
record NodeType(Kind kind, int level) {

    /** What stands in a node. */
    enum Kind {
        /** Nothing is said, or that it is text. */
        NONE,
        PARAGRAPH,
        HEADING,
        QUOTATION,
        LIST_ITEM,
        CODE,
        PICTURE,
        TABLE_CELL,
        FOOTNOTE,
        /** A pointer to another article, or a call to subscribe. */
        POINTER
    }

    static final NodeType NONE = new NodeType(Kind.NONE, 0);

    private static final List<String> NAMES =
            List.of("style", "_type", "nodeType", "type", "listItem", "blockType", "kind");

    NodeType {
        Objects.requireNonNull(kind, "kind");
    }

    /** The type that an object gives under one of the names for it; the more telling counts. */
    static NodeType of(JsonValue.Members object, String source) {
        return NAMES.stream()
                .flatMap(name -> object.texts(name)
                        .map(text -> text.content().in(source))
                        .map(type -> of(name, type, object, source)))
                .filter(type -> type.kind() != Kind.NONE)
                .reduce((one, other) -> one.kind() == Kind.PARAGRAPH ? other : one)
                .orElse(NONE);
    }

    private static NodeType of(String name, String type, JsonValue.Members object, String source) {
        if (name.equals("listItem")) {
            return new NodeType(Kind.LIST_ITEM, 1);
        }
        String folded = type.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        String word = folded.startsWith("extended") ? folded.substring("extended".length()) : folded;
        if (word.length() == 2 && word.charAt(0) == 'h' && Character.isDigit(word.charAt(1))) {
            return new NodeType(Kind.HEADING, word.charAt(1) - '0');
        }
        if (word.startsWith("heading")
                || word.equals("header")
                || word.startsWith("subhead")
                || word.equals("crosshead")) {
            return new NodeType(Kind.HEADING, level(word, object, source));
        }
        return new NodeType(kind(word), 0);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "paragraph", "p", "normal", "unstyled" -> Kind.PARAGRAPH;
            case "blockquote", "quote", "pullquote", "quotation" -> Kind.QUOTATION;
            case "listitem",
                    "li",
                    "list",
                    "unorderedlist",
                    "orderedlist",
                    "bulletlist",
                    "bulletedlist",
                    "numberedlist",
                    "bulletedlistitem",
                    "numberedlistitem",
                    "checklist",
                    "tasklist",
                    "taskitem",
                    "todo" -> Kind.LIST_ITEM;
            case "table", "tablecell", "tableheader", "td", "th" -> Kind.TABLE_CELL;
            case "footnote" -> Kind.FOOTNOTE;
            case "interstitiallink", "relatedlink", "relatedlinks", "subscribewidget" -> Kind.POINTER;
            case "code", "codeblock", "pre" -> Kind.CODE;
            case "image",
                    "image2",
                    "captionedimage",
                    "photo",
                    "picture",
                    "figure",
                    "gallery",
                    "video",
                    "embed",
                    "embeddedassetblock" -> Kind.PICTURE;
            default -> Kind.NONE;
        };
    }

    /** {@code heading-3}, or a level beside the type, there or one object deeper. */
    private static int level(String word, JsonValue.Members object, String source) {
        char last = word.charAt(word.length() - 1);
        if (Character.isDigit(last)) {
            return last - '0';
        }
        Optional<Integer> tag = object.texts("tag")
                .map(text -> text.content().in(source))
                .filter(name -> name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)))
                .map(name -> name.charAt(1) - '0')
                .findFirst();
        if (tag.isPresent()) {
            return tag.get();
        }
        return List.of("level", "depth", "attrs", "data").stream()
                .flatMap(name -> object.get(name).stream())
                .map(value -> value instanceof JsonValue.Members inner
                        ? inner.get("level").orElse(inner)
                        : value)
                .filter(JsonValue.Literal.class::isInstance)
                .map(value -> value.span().in(source))
                .filter(digits -> digits.length() == 1 && Character.isDigit(digits.charAt(0)))
                .map(digits -> digits.charAt(0) - '0')
                .findFirst()
                .orElse(2);
    }

    /** This type in another: a paragraph in a quotation is part of it. */
    NodeType in(NodeType outer) {
        boolean inner = kind == Kind.NONE || kind == Kind.PARAGRAPH && outer.kind != Kind.NONE;
        return inner ? outer : this;
    }

    /** Where the text of such a node stands. */
    Place place() {
        return kind == Kind.POINTER ? Place.ASIDE : Place.FLOW;
    }

    Optional<Role> role() {
        return switch (kind) {
            case PARAGRAPH -> Optional.of(Role.BODY);
            case HEADING -> Optional.of(Role.SUBHEAD);
            case QUOTATION -> Optional.of(Role.QUOTATION);
            case LIST_ITEM -> Optional.of(Role.LIST_ITEM);
            case CODE -> Optional.of(Role.CODE);
            case TABLE_CELL -> Optional.of(Role.TABLE_CELL);
            case FOOTNOTE -> Optional.of(Role.FOOTNOTE);
            case POINTER -> Optional.of(Role.FURNITURE);
            case NONE, PICTURE -> Optional.empty();
        };
    }
}
