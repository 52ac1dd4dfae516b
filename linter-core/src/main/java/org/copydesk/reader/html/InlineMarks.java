package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;

/**
 * The marks of a running text: those that are open, and those that are closed. A mark that is open when a block ends
 * goes on in the next; it begins with the first letter that stands in it.
 */
final class InlineMarks {

    private static final int NOT_BEGUN = -1;
    private static final Comparator<Inline> OUTER_FIRST = Comparator.comparingInt(
                    (Inline inline) -> inline.range().start())
            .thenComparingInt(inline -> -inline.range().end());

    private final List<Open> open = new ArrayList<>();
    private final List<Inline> closed = new ArrayList<>();
    private int begun;

    private static final class Open {

        private final Inline.Kind kind;
        private final String target;
        private int start = NOT_BEGUN;

        Open(Inline.Kind kind, String target) {
            this.kind = kind;
            this.target = target;
        }
    }

    void open(Inline.Kind kind, String target) {
        open.add(new Open(kind, target));
    }

    /** Ends the mark that was opened last. */
    void close(int length) {
        end(open.remove(open.size() - 1), length);
        begun = Math.min(begun, open.size());
    }

    /** Says that a letter is about to stand at an offset of the text. */
    void begin(int offset) {
        for (; begun < open.size(); begun++) {
            open.get(begun).start = offset;
        }
    }

    void object(int offset, String target) {
        closed.add(new Inline(Inline.Kind.OBJECT, new Span(offset, offset + 1), target));
    }

    /** All marks of a text of that length; those that are open begin anew. */
    List<Inline> take(int length) {
        for (Open mark : open) {
            end(mark, length);
            mark.start = NOT_BEGUN;
        }
        begun = 0;
        List<Inline> taken = new ArrayList<>(closed);
        taken.sort(OUTER_FIRST);
        closed.clear();
        return taken;
    }

    private void end(Open mark, int length) {
        if (mark.start != NOT_BEGUN && mark.start < length) {
            closed.add(new Inline(mark.kind, new Span(mark.start, length), mark.target));
        }
    }
}
