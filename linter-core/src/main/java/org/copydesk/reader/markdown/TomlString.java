package org.copydesk.reader.markdown;

import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Decodes a string of TOML (1.0, section String) and maps it: basic or literal, in one line or in several. */
final class TomlString {

    private final String source;
    private final String mark;
    private final int limit;
    private final TextView.Builder view = TextView.builder();
    private int at;

    /** @param at where the string begins, with its quotation mark */
    TomlString(String source, int at, int limit) {
        String quote = source.substring(at, Math.min(at + 1, limit));
        String threefold = quote.repeat(3);
        this.source = source;
        this.limit = limit;
        this.mark = source.startsWith(threefold, at) ? threefold : quote;
        this.at = at + mark.length();
    }

    TextView decode() {
        boolean multiline = mark.length() > 1;
        at = multiline ? Lines.next(source, at) : at;
        boolean basic = mark.startsWith("\"");
        view.notation(basic ? TomlString::written : Notation.PLAIN);
        while (at < limit && !closes(multiline)) {
            if (basic && source.charAt(at) == '\\' && at + 1 < limit) {
                escape();
            } else {
                view.verbatim(source, new Span(at, ++at));
            }
        }
        return view.build();
    }

    private static String written(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** True at the closing mark; a multi-line string may end with one or two quotation marks of its own before it. */
    private boolean closes(boolean multiline) {
        boolean mayGoOn = multiline && source.startsWith(mark.substring(0, 1), at + mark.length());
        return source.startsWith(mark, at) && !mayGoOn;
    }

    private void escape() {
        char letter = source.charAt(at + 1);
        switch (letter) {
            case 'u' -> codePoint(4);
            case 'U' -> codePoint(8);
            case 'x' -> codePoint(2);
            case '\n', '\r', ' ', '\t' -> at = textBehind(at + 1);
            default -> replace(single(letter), at + 2);
        }
    }

    /** A backslash at a line's end takes all white space behind it away. */
    private int textBehind(int from) {
        int i = from;
        while (i < limit && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String single(char letter) {
        return switch (letter) {
            case 'b' -> "\b";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'f' -> "\f";
            case 'r' -> "\r";
            case 'e' -> "\u001B";
            default -> String.valueOf(letter);
        };
    }

    private void codePoint(int digits) {
        int end = Math.min(limit, at + 2 + digits);
        int point = 0;
        for (int i = at + 2; i < end; i++) {
            point = point * 16 + Math.max(0, Character.digit(source.charAt(i), 16));
        }
        replace(Character.isValidCodePoint(point) ? Character.toString(point) : "", end);
    }

    private void replace(String decoded, int end) {
        view.replaced(decoded, new Span(at, end));
        at = end;
    }
}
