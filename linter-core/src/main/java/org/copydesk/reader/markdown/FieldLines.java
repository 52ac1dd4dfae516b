package org.copydesk.reader.markdown;

/** Tells lines that hold fields from lines of text, where no closing fence does. */
final class FieldLines {

    private static final int LONGEST_KEY = 80;

    private FieldLines() {}

    /** True if the first line that says something gives a field; blank lines and comments before it do not count. */
    static boolean beginIn(String source, int from) {
        int line = from;
        while (line < source.length()) {
            int end = Lines.end(source, line);
            int content = Lines.skipBlanks(source, line, end);
            if (content < end && source.charAt(content) != '#') {
                return isField(source, content, end, ':') || source.charAt(content) == '{';
            }
            line = Math.max(end + 1, Lines.next(source, end));
        }
        return false;
    }

    /** Where the lines of fields that begin at an offset end: before a blank line, or a line that is rather text. */
    static int endIn(String source, int from, FrontMatter.Kind kind) {
        char mark = kind == FrontMatter.Kind.TOML ? '=' : ':';
        int line = from;
        while (line < source.length()) {
            int end = Lines.end(source, line);
            boolean blank = Lines.areBlank(source, line, end);
            if (blank || kind != FrontMatter.Kind.JSON && !isPart(source, line, end, mark)) {
                return line;
            }
            line = Math.max(end + 1, Lines.next(source, end));
        }
        return Math.min(line, source.length());
    }

    /** Where the first blank line behind an offset begins; the end if there is none. */
    static int blankIn(String source, int from) {
        return endIn(source, from, FrontMatter.Kind.JSON);
    }

    private static boolean isPart(String source, int line, int end, char mark) {
        return "-#[ \t]}".indexOf(source.charAt(line)) >= 0 || isField(source, line, end, mark);
    }

    /** True for {@code key: value}: a mark not far from the line's start, with a blank or nothing behind. */
    private static boolean isField(String source, int from, int end, char mark) {
        int last = Math.min(end, from + LONGEST_KEY);
        for (int i = from; i < last; i++) {
            boolean apart = mark == '=' || i + 1 == end || Lines.isBlank(source.charAt(i + 1));
            if (source.charAt(i) == mark && apart) {
                return i > from;
            }
        }
        return false;
    }
}
