package org.copydesk.yaml;

import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Decodes plain and quoted scalars: escapes, and line folding (YAML 1.2.2, sections 5.7 and 6.5). */
final class FlowText {

    private final String text;
    private final int offset;
    private final int end;
    private final TextView.Builder view = TextView.builder();
    private int at;

    private FlowText(String text, int offset, Span inside) {
        this.text = text;
        this.offset = offset;
        this.at = inside.start();
        this.end = inside.end();
    }

    static TextView decode(ScalarStyle style, PrintableText text, Span inside) {
        return new FlowText(text.text(), text.offset(), inside).decode(style);
    }

    /** Decodes a scalar of a source that holds nothing that YAML forbids. */
    static TextView decode(ScalarStyle style, String source, Span inside) {
        return new FlowText(source, 0, inside).decode(style);
    }

    private TextView decode(ScalarStyle style) {
        view.notation(notation(style));
        while (at < end) {
            step(style);
        }
        return view.build();
    }

    /** A plain scalar has no way to write what would end it; only quoted ones have escapes. */
    static Notation notation(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> written -> written.replace("'", "''");
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> FlowText::escaped;
            case PLAIN, LITERAL, FOLDED -> Notation.PLAIN;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    private void step(ScalarStyle style) {
        char unit = text.charAt(at);
        if (isSpace(unit)) {
            space();
        } else if (unit == '\'' && style == ScalarStyle.SINGLE_QUOTED) {
            replace("'", at + 2);
        } else if (unit == '\\' && (style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.JSON_SCALAR_STYLE)) {
            escape();
        } else {
            int from = at++;
            while (at < end && !isSpace(text.charAt(at)) && text.charAt(at) != '\'' && text.charAt(at) != '\\') {
                at++;
            }
            view.verbatim(text, from, at, offset + from);
        }
    }

    /** A run of white space: as it stands within a line; folded where it holds line ends. */
    private void space() {
        int to = spaceEnd(at);
        int breaks = breaks(at, to);
        if (breaks == 0) {
            view.verbatim(text, at, to, offset + at);
            at = to;
        } else {
            replace(breaks == 1 ? " " : "\n".repeat(breaks - 1), to);
        }
    }

    private void escape() {
        char letter = at + 1 < end ? text.charAt(at + 1) : '\\';
        if (letter == '\n' || letter == '\r') {
            int to = spaceEnd(at + 1);
            replace("\n".repeat(breaks(at + 1, to) - 1), to);
            return;
        }
        switch (letter) {
            case 'x' -> codePoint(2);
            case 'u' -> codePoint(4);
            case 'U' -> codePoint(8);
            default -> replace(single(letter), at + 2);
        }
    }

    private static String single(char letter) {
        return switch (letter) {
            case '0' -> "\0";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 't', '\t' -> "\t";
            case 'n' -> "\n";
            case 'v' -> "\u000B";
            case 'f' -> "\f";
            case 'r' -> "\r";
            case 'e' -> "\u001B";
            case 'N' -> "\u0085";
            case '_' -> "\u00A0";
            case 'L' -> "\u2028";
            case 'P' -> "\u2029";
            default -> String.valueOf(letter);
        };
    }

    private void codePoint(int digits) {
        int to = Math.min(end, at + 2 + digits);
        int point = 0;
        for (int i = at + 2; i < to; i++) {
            point = point * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
        }
        replace(Character.isValidCodePoint(point) ? Character.toString(point) : "", to);
    }

    private void replace(String decoded, int to) {
        view.replaced(decoded, new Span(at, Math.min(to, end)).shifted(offset));
        at = to;
    }

    private int spaceEnd(int from) {
        int to = from;
        while (to < end && isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int breaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
