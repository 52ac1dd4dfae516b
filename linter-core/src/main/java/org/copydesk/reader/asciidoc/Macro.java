package org.copydesk.reader.asciidoc;

import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * {@code name:target[content]} in a line.
 *
 * @param name {@code https} and the like for an address, whose target is then the whole of it
 * @param content between the brackets
 * @param end behind them
 */
record Macro(String name, Span target, Span content, int end) {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST = 4_000;
    private static final Set<String> NAMES = Set.of(
            "link",
            "mailto",
            "xref",
            "image",
            "icon",
            "footnote",
            "footnoteref",
            "kbd",
            "btn",
            "menu",
            "pass",
            "stem",
            "latexmath",
            "asciimath",
            "indexterm",
            "indexterm2",
            "anchor",
            "http",
            "https",
            "ftp",
            "irc",
            "video",
            "audio");

    /** The macro whose name ends at a colon; empty if none does, or if its brackets are not closed near by. */
    static Optional<Macro> at(String source, int colon, int from, int limit) {
        int start = colon;
        while (start > from && colon - start < LONGEST_NAME && isName(source.charAt(start - 1))) {
            start--;
        }
        String name = source.substring(start, colon);
        if (!NAMES.contains(name) || start > from && Character.isLetterOrDigit(source.charAt(start - 1))) {
            return Optional.empty();
        }
        int last = Math.min(limit, colon + LONGEST);
        int open = colon + 1;
        while (open < last && source.charAt(open) != '[' && !Character.isWhitespace(source.charAt(open))) {
            open++;
        }
        if (open >= last || source.charAt(open) != '[') {
            return Optional.empty();
        }
        int close = close(source, open, last);
        boolean address = isAddress(name);
        return close < 0
                ? Optional.empty()
                : Optional.of(new Macro(
                        name, new Span(address ? start : colon + 1, open), new Span(open + 1, close), close + 1));
    }

    /** The bracket that closes the one at an offset; -1 if none does before {@code limit}. */
    static int close(String source, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (source.charAt(i) == ']' && source.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(char unit) {
        return unit >= 'a' && unit <= 'z' || unit == '2';
    }

    static boolean isAddress(String name) {
        return name.equals("http") || name.equals("https") || name.equals("ftp") || name.equals("irc");
    }

    /** True for one whose content is text with an address behind it. */
    boolean isLink() {
        return isAddress(name) || name.equals("link") || name.equals("mailto") || name.equals("xref");
    }

    /** Where the macro begins. */
    int start() {
        return isAddress(name) ? target.start() : target.start() - 1 - name.length();
    }
}
