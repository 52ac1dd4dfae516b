package org.copydesk.reader.markdown;

/** Line ends of a text: LF, CR LF and CR. All offsets are UTF-16 units of the text. */
final class Lines {

    private Lines() {}

    static boolean isEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }

    static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }

    /** Where the line that holds an offset begins. */
    static int start(String text, int offset) {
        int i = offset;
        while (i > 0 && !isEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the line that holds an offset ends, before its line end. */
    static int end(String text, int offset) {
        int length = text.length();
        int i = offset;
        while (i < length && !isEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Behind the line end that stands at an offset; the offset itself if none stands there. */
    static int next(String text, int offset) {
        int length = text.length();
        if (offset >= length || !isEnd(text.charAt(offset))) {
            return offset;
        }
        boolean pair = text.charAt(offset) == '\r' && offset + 1 < length && text.charAt(offset + 1) == '\n';
        return offset + (pair ? 2 : 1);
    }

    /** The first offset in {@code [from, end]} where no space or tab stands. */
    static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The last offset in {@code [start, from]} that no space or tab precedes. */
    static int skipBlanksBack(String text, int from, int start) {
        int i = from;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** True if only spaces and tabs stand in {@code [start, end)}. */
    static boolean areBlank(String text, int start, int end) {
        return skipBlanks(text, start, end) == end;
    }
}
