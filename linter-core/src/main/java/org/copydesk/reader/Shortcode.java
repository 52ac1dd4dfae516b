package org.copydesk.reader;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A tag of WordPress in square brackets: {@code [gallery ids="1,2"]}, {@code [/caption]}.
 *
 * @param name in lower case
 * @param span with its brackets
 * @param attributes true if it has any
 */
record Shortcode(String name, Span span, boolean closing, boolean attributes) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 4_000;

    /** The tag that begins at a bracket; empty if there is none. */
    static Optional<Shortcode> at(String text, int bracket) {
        boolean closing = text.startsWith("/", bracket + 1);
        int nameStart = closing ? bracket + 2 : bracket + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && nameEnd - nameStart < LONGEST_NAME && isName(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = end(text, nameEnd);
        boolean named = nameEnd > nameStart + 1 && Character.isLetter(text.charAt(nameStart));
        if (!named || end < 0) {
            return Optional.empty();
        }
        boolean attributes = text.substring(nameEnd, end).indexOf('=') > 0;
        return Optional.of(new Shortcode(
                text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT),
                new Span(bracket, end + 1),
                closing,
                attributes));
    }

    /** Where its closing bracket stands, which does not count between quotation marks; negative if there is none. */
    private static int end(String text, int from) {
        char quote = 0;
        int last = Math.min(text.length(), from + LONGEST);
        if (from < last && "] /\n\t".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        for (int at = from; at < last; at++) {
            char unit = text.charAt(at);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (unit == ']') {
                return at;
            } else if (unit == '[') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(char unit) {
        return unit < 0x80 && (Character.isLetterOrDigit(unit) || unit == '_' || unit == '-');
    }

    /** The place of an attribute's value; empty if it has none of that name. */
    Optional<Span> value(String attribute, String text) {
        String start = attribute + "=\"";
        // Within the tag only: to search the rest of the text for each tag would take time by its square.
        String tag = span.in(text);
        int at = tag.indexOf(start);
        int from = at + start.length();
        int to = at < 0 ? -1 : tag.indexOf('"', from);
        return to < 0 ? Optional.empty() : Optional.of(new Span(span.start() + from, span.start() + to));
    }
}
