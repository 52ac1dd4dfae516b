package org.copydesk.reader.markdown;

import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;

/**
 * The lines of a run of text in which no mark begins or ends: most lines of most articles. The library takes each
 * of them unit by unit and makes of it what it is already.
 */
final class PlainLines {

    private PlainLines() {}

    /** How many lines at the beginning of a run are plain. */
    static int leading(List<SourceLine> run) {
        int count = 0;
        while (count < run.size() && isPlain(run.get(count), false)) {
            count++;
        }
        return count;
    }

    /**
     * Where the plain lines at the end of a run begin: behind the last mark, and behind whatever may close an address or
     * a tag that goes over the line.
     *
     * @param from the first line that may be one of them
     */
    static int trailing(List<SourceLine> run, int from) {
        int start = run.size();
        while (start > from && isPlain(run.get(start - 1), true)) {
            start--;
        }
        while (start > from && start < run.size() && isOpenEnded(run.get(start - 1))) {
            start++;
        }
        return start;
    }

    private static boolean isPlain(SourceLine line, boolean closersCount) {
        String text = line.getContent().toString();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            // Small letters and blanks first: they are nearly all.
            if (unit >= 'a' && unit < '~' || unit == ' ') {
                continue;
            }
            switch (unit) {
                case '[', ']', '*', '_', '`', '\\', '&', '<', '~', '^' -> {
                    return false;
                }
                case ')', '>' -> {
                    if (closersCount) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return length > 0;
    }

    /** True if how a line ends says what kind of break follows. */
    private static boolean isOpenEnded(SourceLine line) {
        CharSequence text = line.getContent();
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        return Lines.isBlank(last) || last == '\\';
    }

    /**
     * Adds plain lines to a block as the library would.
     *
     * @param ends true if no line follows them in the run
     */
    static void append(List<SourceLine> lines, boolean ends, Node block) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).getContent().toString();
            boolean last = ends && i == lines.size() - 1;
            int end = text.length();
            while (end > 0 && (text.charAt(end - 1) == ' ' || last && text.charAt(end - 1) == '\t')) {
                end--;
            }
            Text node = new Text(text.substring(0, end));
            SourceSpan span = lines.get(i).getSourceSpan();
            if (span != null) {
                node.setSourceSpans(List.of(span));
            }
            block.appendChild(node);
            if (!last) {
                block.appendChild(text.length() - end >= 2 ? new HardLineBreak() : new SoftLineBreak());
            }
        }
    }
}
