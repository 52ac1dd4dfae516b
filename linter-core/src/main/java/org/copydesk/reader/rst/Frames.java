package org.copydesk.reader.rst;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.article.Role;

/** What a line stands in, by its indent: lists, quotations, the content of directives. */
final class Frames {

    private final Deque<Frame> open = new ArrayDeque<>();

    /** Content that begins at a column, and what its text is. */
    private record Frame(int column, Role role) {}

    /** Goes to a line with so much indent: ends what is not around it; what is deeper than expected is a quotation. */
    void goTo(int column) {
        while (!open.isEmpty() && open.peek().column() > column) {
            open.pop();
        }
        if (column > column()) {
            open.push(new Frame(column, role() == Role.BODY || role() == Role.LIST_ITEM ? Role.QUOTATION : role()));
        }
    }

    void open(int column, Role role) {
        if (column > column()) {
            open.push(new Frame(column, role));
        }
    }

    private int column() {
        return open.isEmpty() ? 0 : open.peek().column();
    }

    Role role() {
        return open.isEmpty() ? Role.BODY : open.peek().role();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }
}
