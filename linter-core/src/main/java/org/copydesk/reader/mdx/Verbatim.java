package org.copydesk.reader.mdx;

import java.util.Map;
import java.util.TreeMap;

/** Parts of a page in which no brace and no bracket means anything: front matter, code, addresses. */
final class Verbatim {

    private static final int FENCE = 3;
    private static final int LONGEST_ADDRESS = 2_000;

    private final String source;
    /** Up to where there is no run of so many back-ticks that would close code. */
    private final Map<Integer, Integer> open = new TreeMap<>();

    Verbatim(String source) {
        this.source = source;
    }

    /** Behind the line that closes the front matter; where the page begins if there is none. */
    int frontMatterEnd() {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        String fence = source.startsWith("---", start) ? "---" : source.startsWith("+++", start) ? "+++" : "";
        if (fence.isEmpty() || !isLine(start, fence)) {
            return start;
        }
        for (int line = lineEnd(start); line < source.length(); line = lineEnd(line)) {
            if (isLine(line, fence)) {
                return lineEnd(line);
            }
        }
        return start;
    }

    private boolean isLine(int start, String text) {
        int end = start + text.length();
        return source.startsWith(text, start)
                && source.substring(end, lineEnd(end)).isBlank();
    }

    /** Behind a line's end. */
    private int lineEnd(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }

    /** Behind the fenced code that begins with a line; the line's start if none does. */
    int fenceEnd(int start) {
        int at = prefixEnd(start);
        int length = run(at);
        if (length < FENCE
                || source.charAt(at) == '`'
                        && source.substring(at + length, lineEnd(at)).indexOf('`') >= 0) {
            return start;
        }
        char mark = source.charAt(at);
        int line = lineEnd(at);
        while (line < source.length()) {
            int from = prefixEnd(line);
            int end = lineEnd(line);
            boolean closes = from < source.length() && source.charAt(from) == mark && run(from) >= length;
            if (closes && source.substring(from + run(from), end).isBlank()) {
                return end;
            }
            line = end;
        }
        return source.length();
    }

    /** Behind the white space, marks of quotations and of list items with which a line begins. */
    private int prefixEnd(int start) {
        int i = start;
        while (i < source.length()
                && (source.charAt(i) == ' ' || source.charAt(i) == '\t' || source.charAt(i) == '>')) {
            i++;
        }
        boolean item = i + 1 < source.length() && "-*+".indexOf(source.charAt(i)) >= 0 && source.charAt(i + 1) == ' ';
        return item ? i + 2 : i;
    }

    private int run(int at) {
        if (at >= source.length() || source.charAt(at) != '`' && source.charAt(at) != '~') {
            return 0;
        }
        int i = at;
        while (i < source.length() && source.charAt(i) == source.charAt(at)) {
            i++;
        }
        return i - at;
    }

    /** Behind the code that begins at a back-tick; behind the back-ticks if their paragraph does not close them. */
    int codeEnd(int at) {
        int length = run(at);
        if (open.getOrDefault(length, 0) > at) {
            return at + length;
        }
        int i = at + length;
        while (i < source.length()) {
            char unit = source.charAt(i);
            if (unit == '`') {
                int other = run(i);
                if (other == length) {
                    return i + other;
                }
                i += other;
            } else if (unit == '\n' && source.substring(i + 1, lineEnd(i + 1)).isBlank()) {
                break;
            } else {
                i++;
            }
        }
        open.put(length, i);
        return at + length;
    }

    /** True for {@code <https://…>}. */
    boolean isAddress(int at) {
        int i = at + 1;
        while (i < source.length() && Character.isLetter(source.charAt(i)) && i - at < LONGEST_ADDRESS) {
            i++;
        }
        return source.startsWith("://", i) || source.startsWith("@", i) || source.startsWith("mailto:", at + 1);
    }
}
