package org.copydesk.reader.rst;

import java.util.Set;
import org.copydesk.text.Span;

/**
 * {@code .. name:: argument} with what hangs on it.
 *
 * @param name in lower case
 * @param line the number of its first line
 * @param end the number of the line behind its content
 */
record Directive(String name, Span argument, int line, int end) {

    private static final Set<String> CODE = Set.of(
            "code",
            "code-block",
            "sourcecode",
            "highlight",
            "parsed-literal",
            "literalinclude",
            "doctest",
            "testcode",
            "testoutput",
            "prompt");
    private static final Set<String> NOTES = Set.of(
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "danger",
            "error",
            "attention",
            "seealso",
            "container",
            "compound",
            "class",
            "rst-class",
            "only",
            "versionadded",
            "versionchanged",
            "deprecated",
            "tab",
            "tab-item");
    private static final Set<String> TITLED =
            Set.of("admonition", "topic", "sidebar", "rubric", "dropdown", "card", "details");
    private static final Set<String> QUOTATIONS = Set.of("epigraph", "highlights", "pull-quote", "pullquote");

    enum Kind {
        CODE,
        IMAGE,
        FIGURE,
        /** A list of fields that are the page's. */
        FIELDS,
        /** The title of the page in its head. */
        TITLE,
        NOTE,
        /** As a note, but its argument is a small heading. */
        TITLED,
        QUOTATION,
        TABLE,
        CSV_TABLE,
        /** Nothing that is known to be text. */
        OTHER
    }

    Kind kind() {
        if (CODE.contains(name)) {
            return Kind.CODE;
        }
        if (NOTES.contains(name)) {
            return Kind.NOTE;
        }
        if (TITLED.contains(name)) {
            return Kind.TITLED;
        }
        if (QUOTATIONS.contains(name)) {
            return Kind.QUOTATION;
        }
        return switch (name) {
            case "image" -> Kind.IMAGE;
            case "figure" -> Kind.FIGURE;
            case "meta", "post", "feed-entry" -> Kind.FIELDS;
            case "title" -> Kind.TITLE;
            case "table", "list-table" -> Kind.TABLE;
            case "csv-table" -> Kind.CSV_TABLE;
            default -> Kind.OTHER;
        };
    }
}
