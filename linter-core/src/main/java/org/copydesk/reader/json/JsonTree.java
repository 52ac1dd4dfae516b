package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Reads a JSON document into values. A document that breaks off is read to the break: what was complete before it is
 * there, in lists and objects that hold what there was of them.
 */
final class JsonTree {

    /** Documents nested deeper than this are refused; articles are nested in four or five levels. */
    private static final int DEEPEST = 256;

    private final String source;
    private final JsonScanner scanner;
    private final List<JsonBreak> slips = new ArrayList<>();
    private final List<Integer> unfinished = new ArrayList<>();

    private JsonTree(String source, Span range) {
        this.source = source;
        this.scanner = new JsonScanner(source, range);
    }

    /**
     * A document as far as it could be read.
     *
     * @param values the values that it is made of: one, or one after the other
     * @param broken where it stops being JSON
     * @param slips what strict readers of JSON do not let pass
     * @param comments which JSON has not
     * @param unfinished offsets of the lists and objects that were not read to their ends
     */
    record Document(
            List<JsonValue> values,
            Optional<JsonBreak> broken,
            List<JsonBreak> slips,
            List<Span> comments,
            List<Integer> unfinished) {

        Document {
            values = List.copyOf(values);
            slips = List.copyOf(slips);
            comments = List.copyOf(comments);
            unfinished = List.copyOf(unfinished);
        }

        /** True if a value was read to its end. */
        boolean isWhole(JsonValue value) {
            return !unfinished.contains(value.span().start());
        }
    }

    /** Reads the part of a source. */
    static Document read(String source, Span range) {
        return new JsonTree(source, range).document();
    }

    private Document document() {
        List<JsonValue> values = new ArrayList<>();
        while (scanner.peek() != '\0' || !scanner.isAtEnd()) {
            values.add(value(0));
            if (scanner.isBroken()) {
                break;
            }
        }
        return new Document(values, scanner.broken(), slips, scanner.comments(), unfinished);
    }

    private JsonValue value(int depth) {
        char first = scanner.peek();
        if ((first == '{' || first == '[') && depth == DEEPEST) {
            scanner.fail("This is nested more than " + DEEPEST + " levels deep, deeper than any article is.");
        }
        return switch (first) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> scanner.text();
            default -> scanner.word();
        };
    }

    private JsonValue items(int depth) {
        int start = scanner.offset();
        List<JsonValue> items = new ArrayList<>();
        scanner.take();
        while (!scanner.isBroken() && !closes(']')) {
            items.add(value(depth + 1));
            separator(']', "a list");
        }
        return new JsonValue.Items(items, span(start));
    }

    private JsonValue members(int depth) {
        int start = scanner.offset();
        List<JsonValue.Member> members = new ArrayList<>();
        scanner.take();
        while (!scanner.isBroken() && !closes('}')) {
            member(depth, members);
            separator('}', "an object");
        }
        return new JsonValue.Members(members, span(start));
    }

    private Span span(int start) {
        if (scanner.isBroken()) {
            unfinished.add(start);
        }
        return new Span(start, scanner.offset());
    }

    private void member(int depth, List<JsonValue.Member> members) {
        if (scanner.peek() != '"') {
            scanner.fail(
                    scanner.isAtEnd()
                            ? "The file ends in the middle of an object; was it cut off?"
                            : "A name in double quotation marks should stand here.");
            return;
        }
        JsonValue.Text name = scanner.text();
        if (scanner.isBroken()) {
            return;
        }
        if (scanner.peek() != ':') {
            scanner.fail("A colon should stand between a name and its value.");
            return;
        }
        scanner.take();
        JsonValue value = value(depth + 1);
        members.add(new JsonValue.Member(name(name), name.content(), value));
    }

    private String name(JsonValue.Text name) {
        return name.escaped()
                ? JsonStrings.view(source, name).text()
                : name.content().in(source);
    }

    /** Takes the bracket that ends a list or object, if it is next. */
    private boolean closes(char bracket) {
        if (scanner.peek() != bracket) {
            return false;
        }
        scanner.take();
        return true;
    }

    /** Takes the comma between two values; before the closing bracket there is none. */
    private void separator(char bracket, String what) {
        char next = scanner.peek();
        if (scanner.isBroken() || next == bracket) {
            return;
        }
        if (next != ',') {
            scanner.fail(missingComma(what));
            return;
        }
        Span comma = new Span(scanner.offset(), scanner.offset() + 1);
        scanner.take();
        if (scanner.peek() == bracket) {
            slips.add(new JsonBreak(comma, "No comma may stand before a closing bracket in JSON."));
        }
    }

    private String missingComma(String what) {
        if (scanner.isAtEnd()) {
            return "The file ends in the middle of " + what + "; was it cut off?";
        }
        boolean behindText = scanner.offset() > 0 && lastMark() == '"';
        return behindText
                ? "A comma is missing here, or a quotation mark in the text before is not written as \\\"."
                : "A comma is missing here.";
    }

    private char lastMark() {
        int at = scanner.offset() - 1;
        while (at > 0 && Character.isWhitespace(source.charAt(at))) {
            at--;
        }
        return source.charAt(at);
    }
}
