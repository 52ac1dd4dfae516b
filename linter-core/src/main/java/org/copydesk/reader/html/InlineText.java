package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The text of a block and what is marked in it. */
record InlineText(TextView view, List<Inline> inlines) {

    InlineText {
        inlines = List.copyOf(inlines);
    }

    boolean isEmpty() {
        return view.isEmpty();
    }

    /** The text without line ends, and lines of blanks, at its ends. */
    InlineText withoutEmptyLines() {
        String text = view.text();
        int end = text.stripTrailing().length();
        int start = 0;
        for (int i = 0; i < end && Spaces.isSpace(text.charAt(i)); i++) {
            start = Spaces.isLineEnd(text.charAt(i)) ? i + 1 : start;
        }
        return slice(Math.min(start, end), end);
    }

    /** A range of the text, with the marks cut to it. */
    InlineText slice(int start, int end) {
        if (start == 0 && end == view.length()) {
            return this;
        }
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int from = Math.max(start, inline.range().start());
            int to = Math.min(end, inline.range().end());
            if (from < to) {
                kept.add(new Inline(inline.kind(), new Span(from - start, to - start), inline.target()));
            }
        }
        return new InlineText(view.slice(start, end), kept);
    }
}
