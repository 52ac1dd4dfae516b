package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/**
 * The escaped pipes of a table cell. The table parser takes their backslashes away before it parses the cell, and so
 * counts each offset behind one too low.
 */
final class EscapedPipes {

    static final EscapedPipes NONE = new EscapedPipes(List.of());

    private final List<Integer> backslashes;

    private EscapedPipes(List<Integer> backslashes) {
        this.backslashes = backslashes;
    }

    /** Those in a cell. */
    static EscapedPipes of(String text, Span cell) {
        List<Integer> found = new ArrayList<>();
        for (int i = cell.start(); i + 1 < cell.end(); i++) {
            if (text.charAt(i) == '\\' && text.charAt(i + 1) == '|') {
                found.add(i);
                i++;
            }
        }
        return found.isEmpty() ? NONE : new EscapedPipes(found);
    }

    /** The true offset of one that the parser gives. */
    int at(int counted) {
        int real = counted;
        for (int i = 0; i < backslashes.size() && backslashes.get(i) < real; i++) {
            real++;
        }
        return real;
    }
}
