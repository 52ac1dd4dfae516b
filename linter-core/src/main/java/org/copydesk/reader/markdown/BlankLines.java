package org.copydesk.reader.markdown;

/** Where the next blank line is; as {@link NextOf}, for questions that go forward. */
final class BlankLines {

    private final String source;
    private int found = -1;

    BlankLines(String source) {
        this.source = source;
    }

    /** True if a blank line begins in {@code (start, end)}. */
    boolean within(int start, int end) {
        if (found <= start) {
            found = next(start);
        }
        return found < end;
    }

    private int next(int from) {
        int length = source.length();
        int i = Lines.end(source, from);
        while (i < length) {
            int start = Lines.next(source, i);
            int content = Lines.skipBlanks(source, start, length);
            if (content == length || Lines.isEnd(source.charAt(content))) {
                return start;
            }
            i = Lines.end(source, content);
        }
        return length;
    }
}
