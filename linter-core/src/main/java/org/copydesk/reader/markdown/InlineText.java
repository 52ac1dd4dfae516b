package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<Inline> bare = BareLinks.in(view.text());
        if (bare.isEmpty()) {
            return this;
        }
        List<Inline> all = new ArrayList<>(inlines);
        all.addAll(unmarked(bare));
        all.sort(Comparator.comparingInt(inline -> inline.range().start()));
        return new InlineText(view, all);
    }

    /** Those of some links, which are by start, that touch no link or code of this text. */
    private List<Inline> unmarked(List<Inline> links) {
        List<Inline> kept = new ArrayList<>();
        int next = 0;
        int markedEnd = 0;
        for (Inline link : links) {
            while (next < inlines.size()
                    && inlines.get(next).range().start() < link.range().end()) {
                Inline mark = inlines.get(next++);
                boolean counts = mark.kind() == Inline.Kind.LINK || mark.kind() == Inline.Kind.CODE;
                markedEnd = counts ? Math.max(markedEnd, mark.range().end()) : markedEnd;
            }
            if (markedEnd <= link.range().start()) {
                kept.add(link);
            }
        }
        return kept;
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
