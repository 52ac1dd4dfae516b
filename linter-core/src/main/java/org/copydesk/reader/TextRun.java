package org.copydesk.reader;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * The text of a block in the making, with what is marked in it. All offsets given to it are UTF-16 units of the source and
 * never go back.
 */
public final class TextRun {

    /** Stands in a text for something that is no text; keeps the words on its two sides apart. */
    public static final String OBJECT = "\uFFFC";

    private final String source;
    private final TextView.Builder view;
    private final List<Inline> inlines = new ArrayList<>();
    private boolean spaced = true;

    /** A run over a source that writes its text in some notation. */
    public TextRun(String source, Notation notation) {
        this.source = source;
        this.view = TextView.builder().notation(notation);
    }

    /** Text and marks of a block. */
    public record Text(TextView view, List<Inline> inlines) {

        public Text {
            inlines = List.copyOf(inlines);
        }
    }

    /** Units of text so far. */
    public int length() {
        return view.length();
    }

    /** Adds a piece of the source as it stands. */
    public void verbatim(int from, int to) {
        if (from < to) {
            view.verbatim(source, from, to, from);
            spaced = isBlank(source.charAt(to - 1));
        }
    }

    /** Adds text that stands for a piece of the source; an empty text adds nothing. */
    public void replaced(String text, int from, int to) {
        if (!text.isEmpty()) {
            view.replaced(text, new Span(from, to));
            spaced = isBlank(text.charAt(text.length() - 1));
        }
    }

    /** Adds all of a view over the same source. */
    public void view(TextView other) {
        view.view(other);
        spaced &= other.isEmpty();
    }

    /** Adds the space that a line end is, if no white space stands there yet. */
    public void lineEnd(int from, int to) {
        if (!spaced) {
            inlines.add(new Inline(Inline.Kind.BREAK, new Span(length(), length() + 1), ""));
            view.replaced(" ", new Span(from, to));
            spaced = true;
        }
    }

    /** Adds the stand-in for something that is no text. */
    public void object(int from, int to, String target) {
        inlines.add(new Inline(Inline.Kind.OBJECT, new Span(length(), length() + 1), target));
        replaced(OBJECT, from, to);
    }

    /** Where a mark that begins now will stand among the marks. */
    public int nextMark() {
        return inlines.size();
    }

    /** Marks the text from {@code start} to here; nothing if there is none. */
    public void mark(Inline.Kind kind, int mark, int start, String target) {
        if (start < length()) {
            inlines.add(mark, new Inline(kind, new Span(start, length()), target));
        }
    }

    /** The text without white space at its ends, with the addresses in it marked that the format leaves unmarked. */
    public Text finish() {
        TextView whole = view.build();
        int start = 0;
        int end = whole.length();
        while (start < end && isBlank(whole.text().charAt(start))) {
            start++;
        }
        while (end > start && isBlank(whole.text().charAt(end - 1))) {
            end--;
        }
        TextView text = whole.slice(start, end);
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int from = Math.max(start, inline.range().start());
            int to = Math.min(end, inline.range().end());
            if (from < to) {
                kept.add(new Inline(inline.kind(), new Span(from - start, to - start), inline.target()));
            }
        }
        return new Text(text, BareLinks.with(text.text(), kept));
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
