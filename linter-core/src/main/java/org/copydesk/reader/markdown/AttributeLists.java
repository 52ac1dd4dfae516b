package org.copydesk.reader.markdown;

/**
 * Attribute lists of Kramdown, Pandoc and Goldmark: {@code {: .wide #top}}, {@code {#top}}, {@code {width=50%}}. A list
 * without colon counts only where one can stand: right behind what it belongs to, at the end of a heading, or alone in
 * its line. Otherwise braces are text.
 */
final class AttributeLists {

    private static final int LONGEST = 1_000;

    private final String source;

    AttributeLists(String source) {
        this.source = source;
    }

    /** Behind the list that begins at a brace; the brace's offset if none does. */
    int endOf(int at) {
        int close = closing(at);
        if (close < 0) {
            return at;
        }
        boolean colon = source.charAt(at + 1) == ':';
        boolean list = colon ? isColonList(at + 2, close) : isPlaced(at, close) && isList(at + 1, close);
        return list ? close + 1 : at;
    }

    private int closing(int at) {
        int last = Math.min(source.length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            char unit = source.charAt(i);
            if (unit == '}') {
                return i;
            }
            if (Lines.isEnd(unit) || unit == '{') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isColonList(int from, int to) {
        int i = Lines.skipBlanks(source, from, to);
        return i < to && (".#:/".indexOf(source.charAt(i)) >= 0 || Character.isLetter(source.charAt(i)));
    }

    private boolean isPlaced(int at, int close) {
        if (at > 0 && ")]`*_:\"".indexOf(source.charAt(at - 1)) >= 0) {
            return true;
        }
        int behind = Lines.skipBlanks(source, close + 1, source.length());
        return (behind == source.length() || Lines.isEnd(source.charAt(behind))) && isHeadingOrAlone(at);
    }

    private boolean isHeadingOrAlone(int at) {
        int first = at;
        for (int i = at; i > 0 && at - i < LONGEST && !Lines.isEnd(source.charAt(i - 1)); i--) {
            first = Lines.isBlank(source.charAt(i - 1)) ? first : i - 1;
        }
        return first == at || source.charAt(first) == '#' || isTableCaption(first);
    }

    private boolean isTableCaption(int at) {
        return source.startsWith(": ", at) || source.startsWith("Table: ", at);
    }

    private boolean isList(int from, int to) {
        int i = Lines.skipBlanks(source, from, to);
        boolean any = i < to;
        while (i < to) {
            int end = itemEnd(i, to);
            if (end == i) {
                return false;
            }
            i = Lines.skipBlanks(source, end, to);
        }
        return any;
    }

    /** Behind the item that begins at an offset; the offset if it is none. */
    private int itemEnd(int from, int to) {
        boolean marked = source.charAt(from) == '.' || source.charAt(from) == '#';
        int name = nameEnd(marked ? from + 1 : from, to);
        if (marked) {
            return name > from + 1 ? name : from;
        }
        if (name == from || name >= to || source.charAt(name) != '=') {
            return from;
        }
        return valueEnd(name + 1, to);
    }

    private int nameEnd(int from, int to) {
        int i = from;
        while (i < to && (Character.isLetterOrDigit(source.charAt(i)) || "-_:.".indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int valueEnd(int from, int to) {
        if (from < to && (source.charAt(from) == '"' || source.charAt(from) == '\'')) {
            int i = from + 1;
            while (i < to && source.charAt(i) != source.charAt(from)) {
                i++;
            }
            return Math.min(i + 1, to);
        }
        int i = from;
        while (i < to && !Lines.isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }
}
