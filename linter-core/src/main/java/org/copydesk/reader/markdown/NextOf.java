package org.copydesk.reader.markdown;

/**
 * Where a mark stands next. Whoever asks goes forward only, so a mark that was seen far ahead, or nowhere, is not looked
 * for again: a file of a hundred thousand openings and no closing costs one search.
 */
final class NextOf {

    private static final int NOT_ASKED = -2;

    private final String source;
    private final String mark;
    private int found = NOT_ASKED;

    NextOf(String source, String mark) {
        this.source = source;
        this.mark = mark;
    }

    /** Offset of the first mark at {@code from} or behind; -1 if there is none. */
    int at(int from) {
        if (found == NOT_ASKED || found >= 0 && found < from) {
            found = source.indexOf(mark, from);
        }
        return found;
    }
}
