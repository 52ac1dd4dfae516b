package org.copydesk.engine;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Marks of emphasis around a text that is to go: what {@code *Photo: Ada Quill*} leaves would be two asterisks. */
final class Emphasis {

    private static final String MARKS = "*_~";

    private Emphasis() {}

    /** The place of a range, with the marks that stand in pairs right around it and are no part of the text. */
    static Span around(String source, TextView view, int start, int end) {
        Span span = view.source(start, end);
        if (span.isEmpty()) {
            return span;
        }
        int from = span.start();
        int to = span.end();
        while (from > 0 && to < source.length() && isPair(source, from - 1, to)) {
            from--;
            to++;
        }
        boolean readBefore = start > 0 && view.source(start - 1, start).end() > from;
        boolean readAfter = end < view.length() && view.source(end, end + 1).start() < to;
        return readBefore || readAfter ? span : new Span(from, to);
    }

    private static boolean isPair(String source, int before, int after) {
        char mark = source.charAt(before);
        return mark == source.charAt(after) && MARKS.indexOf(mark) >= 0;
    }
}
