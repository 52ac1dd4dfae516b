package org.copydesk.reader.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.SourceSpan;

/** A code span in the running text: its content without back-ticks, and without the blank that may pad it. */
final class CodeSpan {

    private final Page page;
    private final int[] from;
    private final int[] to;
    private final String literal;

    CodeSpan(Page page, EscapedPipes pipes, Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        this.page = page;
        this.literal = code.getLiteral();
        this.from = new int[spans.size()];
        this.to = new int[spans.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = pipes.at(page.start(spans.get(i)));
            to[i] = pipes.at(page.end(spans.get(i)));
        }
        cut(ticks());
    }

    private int ticks() {
        int i = from[0];
        while (i < to[0] && page.source().charAt(i) == '`') {
            i++;
        }
        return i - from[0];
    }

    private void cut(int ticks) {
        int last = to.length - 1;
        from[0] += ticks;
        to[last] = Math.max(from[last], to[last] - ticks);
    }

    void write(InlineWriter writer) {
        int last = to.length - 1;
        boolean padded = isPadded();
        boolean skipsFirst = padded && from[0] == to[0];
        boolean skipsLast = padded && from[last] == to[last];
        if (padded) {
            from[0] += skipsFirst ? 0 : 1;
            to[last] -= skipsLast ? 0 : 1;
        }
        for (int i = 0; i <= last; i++) {
            line(writer, from[i], to[i]);
            if (i < last && !(i == 0 && skipsFirst) && !(i == last - 1 && skipsLast)) {
                writer.replaced(" ", to[i], from[i + 1]);
            }
        }
    }

    /** True if the parser has taken a blank off each end. */
    private boolean isPadded() {
        int length = to.length - 1;
        for (int i = 0; i < to.length; i++) {
            length += to[i] - from[i] - pipes(from[i], to[i]);
        }
        return literal.length() < length;
    }

    private int pipes(int start, int end) {
        return isCell(start, end) ? count(start, end) : 0;
    }

    private boolean isCell(int start, int end) {
        return literal.indexOf('|') >= 0 && literal.indexOf("\\|") < 0 && start < end;
    }

    private int count(int start, int end) {
        int count = 0;
        for (int i = start; i + 1 < end; i++) {
            count += page.source().startsWith("\\|", i) ? 1 : 0;
        }
        return count;
    }

    /** One line, in which a table's escaped pipe stands for the pipe. */
    private void line(InlineWriter writer, int start, int end) {
        int plain = start;
        if (isCell(start, end)) {
            for (int i = start; i + 1 < end; i++) {
                if (page.source().startsWith("\\|", i)) {
                    writer.verbatim(plain, i);
                    writer.replaced("|", i, i + 2);
                    plain = i + 2;
                    i++;
                }
            }
        }
        writer.verbatim(plain, end);
    }
}
