package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a JSON document: texts, numbers, punctuation. Comments, which JSON has not and many of its files have,
 * are passed over and kept. The first thing that is no JSON ends the document, and is said in plain words.
 *
 * <p>This is no wrapper of a JSON library: none gives the place of names and escapes, and what they say of a broken
 * document is for programmers.
 */
final class JsonScanner {

    private static final char END = '\0';

    private final String source;
    private final int limit;
    private final List<Span> comments = new ArrayList<>();
    private int at;
    private @Nullable JsonBreak broken;

    JsonScanner(String source, Span range) {
        this.source = source;
        this.at = range.start();
        this.limit = range.end();
    }

    List<Span> comments() {
        return comments;
    }

    Optional<JsonBreak> broken() {
        return Optional.ofNullable(broken);
    }

    boolean isBroken() {
        return broken != null;
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    int offset() {
        return at;
    }

    /** The next unit that is no white space, without taking it; NUL at the end of the document. */
    char peek() {
        while (at < limit) {
            char unit = source.charAt(at);
            if (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == '\uFEFF') {
                at++;
            } else if (unit != '/' || !comment()) {
                return unit;
            }
        }
        return END;
    }

    private boolean comment() {
        boolean line = source.startsWith("//", at);
        if (!line && !source.startsWith("/*", at)) {
            return false;
        }
        int close = line ? source.indexOf('\n', at) : source.indexOf("*/", at + 2);
        int end = close < 0 || close > limit ? limit : line ? close : close + 2;
        comments.add(new Span(at, end));
        at = end;
        return true;
    }

    /** Takes the unit that {@link #peek()} has shown. */
    void take() {
        at++;
    }

    /** Says what is wrong at the current place, if nothing has been wrong before. */
    void fail(String message) {
        fail(new Span(Math.min(at, limit), Math.min(limit, at + 1)), message);
    }

    private void fail(Span span, String message) {
        if (broken == null) {
            broken = new JsonBreak(span, message);
            at = limit;
        }
    }

    /** The text that begins here; its span is that of what there was of it if it breaks off. */
    JsonValue.Text text() {
        int start = at;
        boolean escaped = false;
        for (int i = start + 1; i < limit; i++) {
            char unit = source.charAt(i);
            if (unit == '"') {
                at = i + 1;
                return new JsonValue.Text(new Span(start, at), escaped);
            }
            if (unit == '\\') {
                escaped = true;
                i = behindEscape(i) - 1;
            } else if (unit < ' ') {
                fail(new Span(i, i + 1), controlCharacter(unit));
            }
            if (isBroken()) {
                return new JsonValue.Text(new Span(start, start + 2), false);
            }
        }
        fail(new Span(start, start + 1), "A text begins here and never ends; was the file cut off?");
        return new JsonValue.Text(new Span(start, start + 2), false);
    }

    private static String controlCharacter(char unit) {
        return switch (unit) {
            case '\n', '\r' -> "A text runs over the end of its line; JSON writes a line end as \\n.";
            case '\t' -> "A tab stands in a text; JSON writes it as \\t.";
            default -> "A control character stands in a text; JSON writes it as an escape.";
        };
    }

    private int behindEscape(int backslash) {
        char mark = backslash + 1 < limit ? source.charAt(backslash + 1) : END;
        if (mark == 'u') {
            int end = backslash + 2;
            while (end < limit && end < backslash + 6 && Character.digit(source.charAt(end), 16) >= 0) {
                end++;
            }
            if (end < backslash + 6) {
                fail(new Span(backslash, end), "The escape \\u needs four hexadecimal digits behind it.");
            }
            return end;
        }
        if ("\"\\/bfnrt".indexOf(mark) < 0) {
            fail(
                    new Span(backslash, Math.min(limit, backslash + 2)),
                    "This is no escape that JSON knows; a backslash itself is written \\\\.");
        }
        return backslash + 2;
    }

    /** The number or word that begins here. */
    JsonValue word() {
        int start = at;
        int end = start;
        while (end < limit && isWordUnit(source.charAt(end))) {
            end++;
        }
        Span span = new Span(start, end);
        String word = span.in(source);
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !JsonNumbers.isNumber(word)) {
            fail(span.isEmpty() ? new Span(start, Math.min(limit, start + 1)) : span, strange(word));
            return new JsonValue.Nothing(span);
        }
        at = end;
        return word.equals("null") ? new JsonValue.Nothing(span) : new JsonValue.Literal(span);
    }

    private String strange(String word) {
        if (isAtEnd()) {
            return "The file ends where a value should stand; was it cut off?";
        }
        return switch (source.charAt(at)) {
            case '\'', '\u201C', '\u201D' -> "JSON wants straight double quotation marks around names and texts.";
            case '}', ']' -> "A value is missing before this bracket.";
            case ',', ':' -> "A value is missing before this mark.";
            default ->
                word.isEmpty()
                        ? "No value of JSON begins like this."
                        : "This is no value of JSON; a text stands in double quotation marks.";
        };
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '+' || unit == '.' || unit == '_';
    }
}
