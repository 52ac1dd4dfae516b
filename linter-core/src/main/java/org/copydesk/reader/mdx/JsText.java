package org.copydesk.reader.mdx;

import java.util.Optional;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Texts in JavaScript: strings, and templates into which nothing is put. */
final class JsText {

    private static final String ESCAPES = "nrtbfv0";
    private static final String MEANINGS = "\n\r\t\b\f\u000B\0";
    private static final Notation NOTATION = text -> text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("'", "\\'")
            .replace("`", "\\`")
            .replace("\n", "\\n");

    private JsText() {}

    /** What a piece of code says if it is one text and nothing else. */
    static Optional<TextView> of(String source, Span code) {
        int from = code.start();
        int to = code.end();
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        boolean quoted = to - from >= 2 && "\"'`".indexOf(source.charAt(from)) >= 0;
        return quoted && end(source, from) == to ? Optional.of(decoded(source, from + 1, to - 1)) : Optional.empty();
    }

    private static int end(String source, int at) {
        if (source.charAt(at) != '`') {
            return JsCode.stringEnd(source, at);
        }
        for (int i = at + 1; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit == '`') {
                return i + 1;
            }
            if (source.startsWith("${", i)) {
                return -1;
            }
            i += unit == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static TextView decoded(String source, int from, int to) {
        TextView.Builder view = TextView.builder().notation(NOTATION);
        int plain = from;
        int at = source.indexOf('\\', from);
        while (at >= 0 && at + 1 < to) {
            view.verbatim(source, new Span(plain, at));
            int end = escapeEnd(source, at, to);
            view.replaced(meaning(source, at, end), new Span(at, end));
            plain = end;
            at = source.indexOf('\\', end);
        }
        return view.verbatim(source, new Span(Math.min(plain, to), to)).build();
    }

    private static int escapeEnd(String source, int at, int to) {
        int end = switch (source.charAt(at + 1)) {
            case 'x' -> at + 4;
            case 'u' -> source.startsWith("{", at + 2) ? source.indexOf('}', at) + 1 : at + 6;
            case '\r' -> source.startsWith("\n", at + 2) ? at + 3 : at + 2;
            default -> at + 2;
        };
        return end <= at || end > to ? at + 2 : end;
    }

    private static String meaning(String source, int at, int end) {
        char mark = source.charAt(at + 1);
        if (mark == '\n' || mark == '\r') {
            return "";
        }
        int known = ESCAPES.indexOf(mark);
        if (known >= 0) {
            return MEANINGS.substring(known, known + 1);
        }
        boolean coded = (mark == 'u' || mark == 'x') && end - at > 2;
        return coded ? character(source.substring(at + 2, end)) : source.substring(at + 1, end);
    }

    private static String character(String digits) {
        String bare = digits.startsWith("{") ? digits.substring(1, digits.length() - 1) : digits;
        try {
            int point = Integer.parseInt(bare, 16);
            boolean text =
                    Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF || bare.length() == 4);
            return text ? Character.toString(point) : "\uFFFD";
        } catch (NumberFormatException none) {
            return "\uFFFD";
        }
    }
}
