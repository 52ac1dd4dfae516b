package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.reader.BareLinks;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** A run of text and what is marked in it. */
record InlineText(TextView view, List<Inline> inlines) {

    InlineText {
        inlines = List.copyOf(inlines);
    }

    boolean isEmpty() {
        return view.isEmpty();
    }

    /** This text with the addresses in it marked that the format leaves unmarked. */
    InlineText linked() {
        return new InlineText(view, BareLinks.with(view.text(), inlines));
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
