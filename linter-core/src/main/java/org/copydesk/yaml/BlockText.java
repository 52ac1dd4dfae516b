package org.copydesk.yaml;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Decodes block scalars ({@code |} and {@code >}; YAML 1.2.2, section 8.1) along the value that the library gives:
 * indentation, folding and the line ends at the end are read off the value, so the rules for them are not repeated here.
 */
final class BlockText {

    private final String text;
    private final int offset;
    private final String value;
    private final TextView.Builder view = TextView.builder();

    private BlockText(PrintableText text, String value) {
        this.text = text.text();
        this.offset = text.offset();
        this.value = value;
    }

    static TextView decode(ScalarStyle style, PrintableText text, Span place, String value) {
        BlockText decoder = new BlockText(text, value);
        int body = decoder.nextLine(decoder.lineEnd(place.start()));
        if (style == ScalarStyle.LITERAL) {
            decoder.literal(body);
        } else {
            decoder.folded(body);
        }
        return decoder.view.build();
    }

    /** Each line without its indentation, then its line end, until the value is complete. */
    private void literal(int body) {
        int indent = indent(body);
        int line = body;
        while (view.length() < value.length() && line < text.length()) {
            int end = lineEnd(line);
            int start = Math.min(end, line + Math.min(indent, blanks(text, line)));
            view.verbatim(text, start, end, offset + start);
            int next = nextLine(end);
            if (view.length() < value.length()) {
                lineBreak(end, next);
            }
            line = next;
        }
    }

    private void lineBreak(int end, int next) {
        if (next == end + 1 && text.charAt(end) == '\n') {
            view.verbatim(text, end, next, offset + end);
        } else {
            view.replaced("\n", new Span(end, next).shifted(offset));
        }
    }

    /** The words of each line, and between them what the value has there: a blank, or line ends. */
    private void folded(int body) {
        int indent = indent(body);
        int last = body;
        int line = body;
        while (view.length() < value.length() && line < text.length()) {
            int end = lineEnd(line);
            int start = Math.min(end, line + Math.min(indent, blanks(text, line)));
            if (start < end) {
                if (start < line + indent) {
                    break; // less indented: the next key
                }
                separator(last, start);
                view.verbatim(text, start, end, offset + start);
                last = end;
            }
            line = nextLine(end);
        }
        finalBreaks(last);
    }

    private void finalBreaks(int last) {
        int to = last;
        for (int i = view.length(); i < value.length(); i++) {
            to = nextLine(lineEnd(to));
        }
        separator(last, to);
    }

    private void separator(int from, int to) {
        int at = view.length();
        int end = at;
        while (end < value.length() && value.charAt(end) == '\n') {
            end++;
        }
        if (end == at && at > 0 && at < value.length() && value.charAt(at) == ' ') {
            end++;
        }
        if (end > at) {
            view.replaced(value.substring(at, end), new Span(from, to).shifted(offset));
        }
    }

    /** How far the body is indented: by what its first line that has words is longer than in the value. */
    private int indent(int body) {
        int inSource = firstWords(text, body);
        int inValue = firstWords(value, 0);
        return inSource < 0 || inValue < 0
                ? Integer.MAX_VALUE
                : Math.max(0, column(text, inSource) - column(value, inValue));
    }

    private static int firstWords(String all, int from) {
        int at = from;
        while (at < all.length() && (all.charAt(at) == ' ' || isBreak(all.charAt(at)))) {
            at++;
        }
        return at < all.length() ? at : -1;
    }

    private static int column(String all, int at) {
        int start = at;
        while (start > 0 && !isBreak(all.charAt(start - 1))) {
            start--;
        }
        return at - start;
    }

    private static int blanks(String all, int from) {
        int at = from;
        while (at < all.length() && all.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int nextLine(int end) {
        if (end >= text.length()) {
            return end;
        }
        boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
