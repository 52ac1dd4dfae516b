package org.copydesk.reader.html;

import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * The text of the block that is being read. White space between words is one blank, at the ends of a block it is
 * nothing, and a line break of the page is a line feed; text that keeps its white space keeps it.
 */
final class RunningText implements Alignment.Pieces {

    private static final int NONE = -1;
    private static final InlineText EMPTY = new InlineText(TextView.empty(), List.of());

    private final Sheet sheet;
    private final Notation notation;
    private final InlineMarks marks = new InlineMarks();
    private TextView.Builder view;
    private boolean keepsSpace;
    /** White space that has been met and not yet set: it is set with the next letter. */
    private int gapStart = NONE;

    private int gapEnd;
    private boolean gapBreaks;
    private int end;

    RunningText(Sheet sheet, Notation notation) {
        this.sheet = sheet;
        this.notation = notation;
        this.view = TextView.builder().notation(notation);
    }

    /** The value of an attribute as a text of its own. */
    static TextView attribute(Sheet sheet, Span value, String decoded) {
        RunningText text = new RunningText(sheet, HtmlNotation.attribute(sheet.source(), value));
        Alignment.run(sheet.markup(), value.start(), value.end(), decoded, true, text);
        return text.take().view();
    }

    boolean isEmpty() {
        return view.length() == 0;
    }

    /** Where the last letter so far ends in the source. */
    int end() {
        return end;
    }

    /** True if a line break is the last that was met. */
    boolean isBroken() {
        return gapStart != NONE && gapBreaks;
    }

    void add(Span place, String decoded, boolean spaceKept) {
        keepsSpace = spaceKept;
        Alignment.run(sheet.markup(), place.start(), place.end(), decoded, false, this);
    }

    void lineBreak(Span tag) {
        gapStart = tag.start();
        gapEnd = tag.end();
        gapBreaks = true;
    }

    /** Adds a text that the page shows for an element. */
    void shown(String text, Span element) {
        set(text, element.start(), element.end());
    }

    /** Adds the stand-in for something that is no text. */
    void object(Span place, String target) {
        fillGap();
        marks.begin(view.length());
        marks.object(view.length(), target);
        set(String.valueOf(Sheet.OBJECT), place.start(), place.end());
    }

    void open(Inline.Kind kind, String target) {
        marks.open(kind, target);
    }

    void close() {
        marks.close(view.length());
    }

    @Override
    public void verbatim(int from, int to) {
        String markup = sheet.markup();
        int at = from;
        while (at < to) {
            int next;
            if (!keepsSpace && Spaces.isSpace(markup.charAt(at))) {
                next = behindSpace(at, to);
                gap(at, next);
            } else if (isMasked(at)) {
                next = behindMask(at, to);
                object(new Span(at, next), sheet.source().substring(at, next));
            } else {
                next = behindWords(at, to);
                words(at, next);
            }
            at = next;
        }
    }

    @Override
    public void replaced(String text, int from, int to) {
        if (!keepsSpace && Spaces.isBlank(text)) {
            gap(from, to);
        } else {
            set(text, from, to);
        }
    }

    private boolean isMasked(int at) {
        return sheet.markup().charAt(at) == Sheet.OBJECT && sheet.source().charAt(at) != Sheet.OBJECT;
    }

    private int behindMask(int from, int to) {
        int at = from + 1;
        while (at < to && isMasked(at) && !sheet.source().startsWith("{{", at)) {
            at++;
        }
        return at;
    }

    private int behindSpace(int from, int to) {
        int at = from + 1;
        while (at < to && Spaces.isSpace(sheet.markup().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the words from an offset on between which no more stands than one blank. */
    private int behindWords(int from, int to) {
        String markup = sheet.markup();
        int at = from + 1;
        for (; at < to; at++) {
            char unit = markup.charAt(at);
            boolean ends = Spaces.isSpace(unit)
                    && !keepsSpace
                    && (unit != ' ' || at + 1 == to || Spaces.isSpace(markup.charAt(at + 1)));
            if (ends || unit == Sheet.OBJECT) {
                break;
            }
        }
        return at;
    }

    private void words(int from, int to) {
        fillGap();
        marks.begin(view.length());
        view.verbatim(sheet.source(), from, to, from);
        end = to;
    }

    private void set(String text, int from, int to) {
        fillGap();
        marks.begin(view.length());
        view.replaced(text, new Span(from, to));
        end = to;
    }

    private void gap(int from, int to) {
        if (gapStart == NONE) {
            gapStart = from;
            gapEnd = to;
            gapBreaks = false;
        }
    }

    private void fillGap() {
        if (gapStart == NONE) {
            return;
        }
        if (!isEmpty()) {
            String source = sheet.source();
            if (!gapBreaks && gapEnd - gapStart == 1 && source.charAt(gapStart) == ' ') {
                view.verbatim(source, gapStart, gapEnd, gapStart);
            } else {
                view.replaced(gapBreaks ? "\n" : " ", new Span(gapStart, gapEnd));
            }
        }
        gapStart = NONE;
    }

    /** The text so far, without white space and pictures at its ends; nothing if it has no words. The next text begins. */
    InlineText take() {
        gapStart = NONE;
        List<Inline> inlines = marks.take(view.length());
        if (isEmpty()) {
            return EMPTY;
        }
        InlineText taken = new InlineText(view.build(), inlines);
        view = TextView.builder().notation(notation);
        return trimmed(taken);
    }

    private InlineText trimmed(InlineText text) {
        int start = 0;
        int end = text.view().length();
        while (start < end && isLoose(text.view(), start)) {
            start++;
        }
        while (end > start && isLoose(text.view(), end - 1)) {
            end--;
        }
        return hasWords(text.view().text(), start, end) ? text.slice(start, end) : EMPTY;
    }

    private static boolean hasWords(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (unit != Sheet.OBJECT && !Spaces.isBlank(unit)) {
                return true;
            }
        }
        return false;
    }

    /** True for white space and for what stands for a tag; an expression in a template is part of the sentence. */
    private boolean isLoose(TextView text, int at) {
        char unit = text.text().charAt(at);
        boolean object = unit == Sheet.OBJECT
                && sheet.source().charAt(text.source(at, at + 1).start()) == '<';
        return object || !keepsSpace && Spaces.isBlank(unit);
    }
}
