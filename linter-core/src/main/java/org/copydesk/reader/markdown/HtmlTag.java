package org.copydesk.reader.markdown;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * One start or end tag.
 *
 * @param name in lower case
 * @param closing true for an end tag
 * @param text what the tag stands in
 * @param span brackets included, in units of {@code text}
 */
record HtmlTag(String name, boolean closing, String text, Span span) {

    /** Reads the tag that is {@code [at, end)}. */
    static Optional<HtmlTag> at(String text, int at, int end) {
        return at(text, at, end, new NextOf(text, ">"));
    }

    /**
     * Reads the tag that begins at a {@code <}. A quotation mark that is never closed does not hide the tag's end.
     *
     * @param end where to stop looking
     * @param brackets where the next closing bracket is
     */
    static Optional<HtmlTag> at(String text, int at, int end, NextOf brackets) {
        boolean closing = at + 1 < end && text.charAt(at + 1) == '/';
        int first = closing ? at + 2 : at + 1;
        int name = nameEnd(text, first, end);
        if (name == first || !isLetter(text.charAt(first))) {
            return Optional.empty();
        }
        int simple = brackets.at(name);
        int bracket = simple < 0 || simple >= end ? -1 : bracket(text, name, end, simple);
        return bracket < 0
                ? Optional.empty()
                : Optional.of(new HtmlTag(
                        text.substring(first, name).toLowerCase(Locale.ROOT),
                        closing,
                        text,
                        new Span(at, bracket + 1)));
    }

    private static int nameEnd(String text, int from, int end) {
        int i = from;
        while (i < end && (isLetter(text.charAt(i)) || "0123456789-:_.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    private static int bracket(String text, int from, int end, int simple) {
        char quote = 0;
        for (int i = from; i < end; i++) {
            char unit = text.charAt(i);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '>') {
                return i;
            } else if (isQuote(unit) && follows(text, '=', i)) {
                quote = unit;
            }
        }
        return simple;
    }

    private static boolean isQuote(char unit) {
        return unit == '"' || unit == '\'';
    }

    private static boolean follows(String text, char mark, int at) {
        int i = at - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == mark;
    }

    private static boolean isSpace(char unit) {
        return Lines.isBlank(unit) || Lines.isEnd(unit) || unit == '\f';
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** True for a tag that closes itself. */
    boolean isVoid() {
        return text.charAt(span.end() - 2) == '/';
    }

    /** True if the tag has an attribute, with a value or without. */
    boolean has(String wanted) {
        return find(wanted, false).isPresent();
    }

    /** Where the value of an attribute stands, without its quotation marks; empty if it has none. */
    Optional<Span> attribute(String wanted) {
        return find(wanted, true);
    }

    private Optional<Span> find(String wanted, boolean withValue) {
        int end = span.end() - 1;
        int i = span.start() + 1 + (closing ? 1 : 0) + name.length();
        while (i < end) {
            int from = skipSpace(i, end);
            int to = attributeNameEnd(from, end);
            int equals = skipSpace(to, end);
            boolean valued = to > from && equals < end && text.charAt(equals) == '=';
            Span value = valued ? value(skipSpace(equals + 1, end), end) : Span.at(to);
            if ((valued || !withValue)
                    && to - from == wanted.length()
                    && text.regionMatches(true, from, wanted, 0, wanted.length())) {
                return Optional.of(value);
            }
            boolean quoted = valued && value.end() < end && isQuote(text.charAt(value.end()));
            i = Math.max(from + 1, quoted ? value.end() + 1 : value.end());
        }
        return Optional.empty();
    }

    /** The value of an attribute as written; empty if there is none. */
    String written(String attribute) {
        return attribute(attribute).map(span -> span.in(text)).orElse("");
    }

    private Span value(int from, int end) {
        if (from < end && isQuote(text.charAt(from))) {
            int close = from + 1;
            while (close < end && text.charAt(close) != text.charAt(from)) {
                close++;
            }
            return new Span(from + 1, close);
        }
        int i = from;
        while (i < end && !isSpace(text.charAt(i))) {
            i++;
        }
        return new Span(from, i);
    }

    private int skipSpace(int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int attributeNameEnd(int from, int end) {
        int i = from;
        while (i < end && !isSpace(text.charAt(i)) && text.charAt(i) != '=') {
            i++;
        }
        return i;
    }
}
