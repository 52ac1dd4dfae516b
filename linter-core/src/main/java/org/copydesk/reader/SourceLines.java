package org.copydesk.reader;

import java.util.Arrays;
import org.copydesk.text.Span;

/**
 * The lines of a source, numbered from 0. They end at LF, CR LF or CR; a byte order mark belongs to no line. All offsets
 * are UTF-16 units of the source.
 */
public final class SourceLines {

    private final String source;
    private int[] starts = new int[64];
    /** Behind the last unit of a line that is no white space. */
    private int[] ends = new int[64];

    private int count;

    private SourceLines(String source) {
        this.source = source;
    }

    public static SourceLines of(String source) {
        SourceLines lines = new SourceLines(source);
        int length = source.length();
        int start = length > 0 && source.charAt(0) == '\uFEFF' ? 1 : 0;
        for (int i = start; i < length; i++) {
            char unit = source.charAt(i);
            if (unit == '\n' || unit == '\r' && !source.startsWith("\n", i + 1)) {
                lines.add(start, i);
                start = i + 1;
            }
        }
        if (start < length) {
            lines.add(start, length);
        }
        lines.starts[lines.count] = length;
        return lines;
    }

    private void add(int start, int end) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, count * 2 + 2);
            ends = Arrays.copyOf(ends, count * 2 + 2);
        }
        int last = end;
        while (last > start && Character.isWhitespace(source.charAt(last - 1))) {
            last--;
        }
        starts[count] = start;
        ends[count++] = last;
    }

    public int count() {
        return count;
    }

    /** Where a line begins; for the number behind the last line, the source's end. */
    public int start(int line) {
        return starts[line];
    }

    /** Behind the last unit of a line that is no white space; its start if it is blank. */
    public int end(int line) {
        return ends[line];
    }

    public boolean isBlank(int line) {
        return starts[line] == ends[line];
    }

    /** How many units of white space a line begins with; 0 for a blank one. */
    public int indent(int line) {
        int i = starts[line];
        while (i < ends[line] && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i - starts[line];
    }

    /** A line without white space at its ends. */
    public Span content(int line) {
        return new Span(starts[line] + indent(line), ends[line]);
    }

    /** A line without white space at its end. */
    public String text(int line) {
        return source.substring(starts[line], ends[line]);
    }

    /** Lines {@code [first, end)} with their line ends. */
    public Span whole(int first, int end) {
        return new Span(starts[first], starts[end]);
    }

    /** Number of the first line from {@code line} on that is not blank; {@link #count()} if there is none. */
    public int skipBlank(int line) {
        int i = line;
        while (i < count && isBlank(i)) {
            i++;
        }
        return i;
    }
}
