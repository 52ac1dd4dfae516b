package org.copydesk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Reads what most front matter is: keys at the margin, each with a value behind it or a list of such values below, a value
 * that goes over its line between quotation marks.
 * At whatever else it meets it gives up with nothing read, and the document is one for the {@link NodeReader}, which
 * reads of a plain one just the same. One use, one thread.
 */
final class PlainYaml {

    private static final int LONGEST_KEY = 80;
    /** A page has a dozen keys; of very many, looking each up among those before it would take long. */
    private static final int MOST_KEYS = 200;

    /** Beside letters and digits: none of them means anything to YAML at the start of a value. */
    private static final String STARTS = "/._$(+~";

    private final String source;
    private final int end;
    private final List<YamlEntry> entries = new ArrayList<>();
    private int at;

    private PlainYaml(String source, Span part) {
        this.source = source;
        this.at = part.start();
        this.end = part.end();
    }

    /** The document; null if it is not plain. */
    static @Nullable YamlDocument read(String source, Span part) {
        PlainYaml reader = new PlainYaml(source, part);
        return reader.readAll() && !reader.entries.isEmpty() ? reader.document() : null;
    }

    private YamlDocument document() {
        int start = entries.get(0).key().span().start();
        int last = entries.get(entries.size() - 1).value().span().end();
        return new YamlDocument(Optional.of(new YamlMapping(entries, new Span(start, last))), List.of());
    }

    private boolean readAll() {
        while (at < end) {
            int lineEnd = lineEnd(at);
            if (lineEnd < 0) {
                return false;
            }
            if (skipBlanks(at, lineEnd) == lineEnd) {
                at = next(lineEnd);
            } else if (!readEntry(lineEnd)) {
                return false;
            }
        }
        return true;
    }

    private boolean readEntry(int lineEnd) {
        int colon = keyEnd(lineEnd);
        if (colon < 0 || entries.size() == MOST_KEYS || isGiven(at, colon)) {
            return false;
        }
        YamlScalar key = plain(at, colon);
        int from = skipBlanks(colon + 1, lineEnd);
        at = next(lineEnd);
        YamlNode value = from < lineEnd ? scalar(from, lineEnd) : below(colon + 1);
        if (value == null) {
            return false;
        }
        entries.add(new YamlEntry(key, value));
        return true;
    }

    /** Where the colon behind the key of a line stands; -1 if there is no plain one. */
    private int keyEnd(int lineEnd) {
        int i = at;
        int last = Math.min(lineEnd, at + LONGEST_KEY);
        while (i < last && isKeyUnit(source.charAt(i))) {
            i++;
        }
        boolean key = i > at && i < lineEnd && source.charAt(at) != '-' && source.charAt(i) == ':';
        return key && (i + 1 == lineEnd || source.charAt(i + 1) == ' ') ? i : -1;
    }

    private static boolean isKeyUnit(char unit) {
        return isAsciiLetterOrDigit(unit) || unit == '_' || unit == '-';
    }

    private static boolean isAsciiLetterOrDigit(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
    }

    private boolean isGiven(int from, int to) {
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            if (name.length() == to - from && source.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** What stands under a key: a list, or nothing. */
    private @Nullable YamlNode below(int behindColon) {
        int line = at;
        while (line < end) {
            int lineEnd = lineEnd(line);
            if (lineEnd < 0) {
                return null;
            }
            int first = skipBlanks(line, lineEnd);
            if (first < lineEnd) {
                boolean list = isItem(first, lineEnd);
                at = list ? line : at;
                return list ? list(first - line) : nothing(behindColon);
            }
            line = next(lineEnd);
        }
        return nothing(behindColon);
    }

    private boolean isItem(int first, int lineEnd) {
        return first + 1 < lineEnd && source.charAt(first) == '-' && source.charAt(first + 1) == ' ';
    }

    /** The list that begins with the line at hand. */
    private @Nullable YamlNode list(int indent) {
        List<YamlNode> items = new ArrayList<>();
        int start = at + indent;
        while (at < end) {
            int lineEnd = lineEnd(at);
            if (lineEnd < 0) {
                return null;
            }
            int first = skipBlanks(at, lineEnd);
            if (first < lineEnd) {
                if (first - at != indent || !isItem(first, lineEnd)) {
                    break;
                }
                YamlNode item = scalar(skipBlanks(first + 1, lineEnd), lineEnd);
                if (item == null) {
                    return null;
                }
                items.add(item);
            } else {
                at = next(lineEnd);
            }
        }
        return new YamlSequence(
                items, new Span(start, items.get(items.size() - 1).span().end()));
    }

    private static YamlNode nothing(int behindColon) {
        return new YamlScalar(TextView.empty(), YamlScalar.Kind.NULL, Span.at(behindColon));
    }

    /** The value that begins at an offset; null if it is not plain. The line behind it is at hand then. */
    private @Nullable YamlScalar scalar(int from, int lineEnd) {
        if (from == lineEnd) {
            return null;
        }
        char first = source.charAt(from);
        if (first == '"' || first == '\'') {
            return quoted(from, lineEnd, first);
        }
        int to = lineEnd;
        while (source.charAt(to - 1) == ' ') {
            to--;
        }
        if (!isPlain(from, to)) {
            return null;
        }
        at = next(lineEnd);
        return plain(from, to);
    }

    private boolean isPlain(int from, int to) {
        char first = source.charAt(from);
        boolean starts = first < 0x80
                ? isAsciiLetterOrDigit(first) || STARTS.indexOf(first) >= 0
                : Character.isLetterOrDigit(first);
        for (int i = from + 1; starts && i < to; i++) {
            char unit = source.charAt(i);
            starts = unit != ':' && unit != '#'
                    || unit == ':' && i + 1 < to && source.charAt(i + 1) != ' '
                    || unit == '#' && source.charAt(i - 1) != ' ';
        }
        return starts;
    }

    private YamlScalar plain(int from, int to) {
        Span span = new Span(from, to);
        TextView view = TextView.verbatim(source, span);
        return new YamlScalar(view, YamlScalar.Kind.ofPlain(view.text()), span);
    }

    /** A value between quotation marks without an escape; goes on to the line behind it. */
    private @Nullable YamlScalar quoted(int from, int firstEnd, char mark) {
        int line = from + 1;
        int lineEnd = firstEnd;
        int close = closing(line, lineEnd, mark);
        while (close == lineEnd) {
            line = next(lineEnd);
            lineEnd = goesOn(line) ? lineEnd(line) : -1;
            if (lineEnd < 0 || skipBlanks(line, lineEnd) == lineEnd) {
                return null;
            }
            close = closing(line, lineEnd, mark);
        }
        if (close < 0 || skipBlanks(close + 1, lineEnd) < lineEnd) {
            return null;
        }
        at = next(lineEnd);
        return new YamlScalar(
                inside(mark, new Span(from + 1, close), lineEnd == firstEnd),
                YamlScalar.Kind.TEXT,
                new Span(from, close + 1));
    }

    /** False at the end, and where a line may begin another document. */
    private boolean goesOn(int line) {
        return line < end && source.charAt(line) != '-' && source.charAt(line) != '.';
    }

    /** Where a quotation is closed in a line; the line's end if it goes on, -1 if it is none without escapes. */
    private int closing(int from, int lineEnd, char mark) {
        for (int i = from; i < lineEnd; i++) {
            char unit = source.charAt(i);
            if (unit == mark) {
                return i;
            }
            if (unit == '\\' && mark == '"') {
                return -1;
            }
        }
        return lineEnd;
    }

    private TextView inside(char mark, Span inside, boolean inLine) {
        ScalarStyle style = mark == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
        if (inside.isEmpty()) {
            return TextView.empty();
        }
        return inLine
                ? TextView.verbatim(source, inside, FlowText.notation(style))
                : FlowText.decode(style, source, inside);
    }

    private int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && source.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where a line ends, before its line end; -1 if something stands in it that takes a closer look. */
    private int lineEnd(int from) {
        for (int i = from; i < end; i++) {
            char unit = source.charAt(i);
            if (unit == '\n') {
                return i > from && source.charAt(i - 1) == '\r' ? i - 1 : i;
            }
            if (!isUsual(unit) && (unit != '\r' || i + 1 == end || source.charAt(i + 1) != '\n')) {
                return -1;
            }
        }
        return end;
    }

    private static boolean isUsual(char unit) {
        return unit >= ' ' && unit <= '~'
                || unit >= 0xA0 && unit < 0x2028
                || unit > 0x2029 && unit < Character.MIN_SURROGATE
                || unit > Character.MAX_SURROGATE && unit < 0xFE00;
    }

    private int next(int lineEnd) {
        int behind = lineEnd < end && source.charAt(lineEnd) == '\r' ? lineEnd + 1 : lineEnd;
        return Math.min(end, behind + 1);
    }
}
