package org.copydesk.reader.markdown;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The text of blocks of code: their lines, without fences and without the marks of what they stand in. */
final class CodeText {

    private CodeText() {}

    static TextView fenced(Page page, FencedCodeBlock block) {
        List<SourceSpan> lines = block.getSourceSpans();
        int last = lines.size() - (block.getClosingFenceLength() == null ? 0 : 1);
        return last <= 1 ? TextView.empty() : lines(page, lines.subList(1, last));
    }

    static TextView indented(Page page, Node block) {
        return lines(page, block.getSourceSpans());
    }

    private static TextView lines(Page page, List<SourceSpan> lines) {
        String source = page.source();
        TextView.Builder view = TextView.builder();
        int end = -1;
        for (SourceSpan line : lines) {
            int start = page.start(line);
            if (end >= 0) {
                lineEnds(view, source, end, start);
            }
            end = page.end(line);
            view.verbatim(source, new Span(start, end));
        }
        return view.build();
    }

    /** The line ends between two lines; an empty line between them has no span of its own. */
    private static void lineEnds(TextView.Builder view, String source, int from, int to) {
        int at = from;
        while (at < to) {
            int next = Lines.next(source, at);
            if (next > at) {
                view.verbatim(source, new Span(at, next));
            }
            at = Math.max(next, at + 1);
        }
    }
}
