package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.tomlj.TomlPosition;

/** Where keys and values of TOML stand in the file: the library counts lines and code points of what it was given. */
final class TomlPlaces {

    private final String source;
    private final Span part;
    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    TomlPlaces(String source, Span part) {
        this.source = source;
        this.part = part;
        this.text = lineFeeds(part.in(source));
        lines.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /** TOML knows no line that ends with CR alone. */
    private static String lineFeeds(String text) {
        return text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
    }

    /** What the library is to read. */
    String text() {
        return text;
    }

    /** The offset in the file. */
    int offset(TomlPosition position) {
        int start = lines.get(Math.min(position.line(), lines.size()) - 1);
        int rest = text.codePointCount(start, text.length());
        return part.start() + text.offsetByCodePoints(start, Math.min(position.column() - 1, rest));
    }

    /** The key that begins at an offset, with its path. */
    Span key(int at) {
        int end = at;
        while (end < part.end() && "=]\r\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return new Span(at, Lines.skipBlanksBack(source, end, at));
    }

    /** The text of a value that begins at an offset, as the library decoded it. */
    TextView value(int at, Object decoded) {
        if (!(decoded instanceof String string)) {
            return TextView.verbatim(source, new Span(at, plainEnd(at)));
        }
        TextView view = new TomlString(source, at, part.end()).decode();
        return view.text().equals(string)
                ? view
                : TextView.builder().replaced(string, view.source()).build();
    }

    private int plainEnd(int at) {
        int end = at;
        while (end < part.end() && ",]}#\r\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return Lines.skipBlanksBack(source, end, at);
    }
}
