package org.copydesk.reader.json;

import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The texts of a JSON document: how escapes are read, and how text is written. */
final class JsonStrings {

    /** How text is written between quotation marks. */
    static final Notation NOTATION = JsonStrings::write;

    private static final String PLAIN_ESCAPES = "\"\\/bfnrt";
    private static final String PLAIN_MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int UNICODE_LENGTH = 6;
    private static final String REPLACEMENT = "\uFFFD";

    private JsonStrings() {}

    /** What a text says, unit for unit with its place. */
    static TextView view(String source, JsonValue.Text text) {
        Span content = text.content();
        TextView.Builder view = TextView.builder().notation(NOTATION);
        if (!text.escaped()) {
            return view.verbatim(source, content).build();
        }
        int plain = content.start();
        for (int at = content.first('\\', source); at >= 0; at = new Span(plain, content.end()).first('\\', source)) {
            view.verbatim(source, new Span(plain, at));
            plain = escape(source, at, view);
        }
        return view.verbatim(source, new Span(plain, content.end())).build();
    }

    /** Adds what an escape means; gives its end. */
    private static int escape(String source, int at, TextView.Builder view) {
        char mark = source.charAt(at + 1);
        if (mark != 'u') {
            char meaning = PLAIN_MEANINGS.charAt(PLAIN_ESCAPES.indexOf(mark));
            view.replaced(String.valueOf(meaning), new Span(at, at + 2));
            return at + 2;
        }
        int end = at + UNICODE_LENGTH;
        char unit = unit(source, at);
        if (Character.isHighSurrogate(unit) && source.startsWith("\\u", end)) {
            char low = unit(source, end);
            if (Character.isLowSurrogate(low)) {
                view.replaced(new String(new char[] {unit, low}), new Span(at, end + UNICODE_LENGTH));
                return end + UNICODE_LENGTH;
            }
        }
        view.replaced(Character.isSurrogate(unit) ? REPLACEMENT : String.valueOf(unit), new Span(at, end));
        return end;
    }

    private static char unit(String source, int at) {
        return (char) Integer.parseInt(source.substring(at + 2, at + UNICODE_LENGTH), 16);
    }

    private static String write(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            int escape = unit == '/' ? -1 : PLAIN_MEANINGS.indexOf(unit);
            if (escape >= 0) {
                written.append('\\').append(PLAIN_ESCAPES.charAt(escape));
            } else if (unit < ' ') {
                written.append("\\u00").append(unit < 0x10 ? "0" : "1").append(Character.forDigit(unit & 0xF, 16));
            } else {
                written.append(unit);
            }
        }
        return written.toString();
    }
}
