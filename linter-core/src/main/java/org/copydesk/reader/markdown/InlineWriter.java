package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Builds the text of one block piece by piece: what stands in the source letter for letter, what is decoded, and what
 * is marked. All offsets given to it are UTF-16 units of the file.
 */
final class InlineWriter {

    /** Stands in a text for something that is no text; keeps the words on its two sides apart. */
    static final String OBJECT = "\uFFFC";

    private static final int EXPECTED_LENGTH = 200;

    private final Page page;
    private final Entities entities;
    private final TextView.Builder view;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Integer> loose = new ArrayList<>();
    private boolean spaced = true;
    private boolean dropped;

    private InlineWriter(Reading reading, int expectedLength, Notation notation) {
        this.page = reading.page();
        this.entities = reading.entities();
        this.view = TextView.builder(expectedLength).notation(notation);
    }

    /** Writes a text that Markdown gives in about so many units. */
    static InlineWriter markdown(Reading reading, int expectedLength) {
        return new InlineWriter(reading, expectedLength, Notations.MARKDOWN);
    }

    static InlineWriter html(Reading reading) {
        return new InlineWriter(reading, EXPECTED_LENGTH, Notations.HTML);
    }

    /** Units of text so far. */
    int length() {
        return view.length();
    }

    /** Adds a piece of the source as it stands. */
    void verbatim(int from, int to) {
        int start = dropped && spaced ? Lines.skipBlanks(page.source(), from, to) : from;
        dropped = false;
        if (start < to) {
            view.verbatim(page.source(), start, to, start);
            spaced = Lines.isBlank(page.source().charAt(to - 1));
        }
    }

    /** Something that leaves nothing in the text stood here; the white space on its two sides becomes one. */
    void dropped() {
        dropped = true;
    }

    /** Adds text that stands for a piece of the source. */
    void replaced(String text, int from, int to) {
        if (!text.isEmpty()) {
            view.replaced(text, new Span(from, to));
            spaced = false;
        }
    }

    /** Adds white space for a piece of the source, if there is none yet. */
    void space(String text, int from, int to) {
        if (!spaced) {
            if (text.equals(" ") && hasLineEnd(from, to)) {
                inlines.add(new Inline(Inline.Kind.BREAK, new Span(length(), length() + 1), ""));
            }
            view.replaced(text, new Span(from, to));
            spaced = true;
        }
    }

    private boolean hasLineEnd(int from, int to) {
        return Lines.end(page.source(), from) < to;
    }

    /**
     * Adds the stand-in for something that is no text.
     *
     * @param target the address of an image, or the expression as written
     * @param goes true if nothing is lost with it at the start or end of a block
     */
    void object(int from, int to, String target, boolean goes) {
        int at = length();
        if (goes) {
            loose.add(at);
        }
        inlines.add(new Inline(Inline.Kind.OBJECT, new Span(at, at + OBJECT.length()), target));
        replaced(OBJECT, from, to);
    }

    /** Where a mark that begins now will stand among the marks. */
    int nextMark() {
        return inlines.size();
    }

    /** Marks the text from {@code start} to here; nothing if there is none. */
    void mark(Inline.Kind kind, int mark, int start, String target) {
        if (start < length()) {
            inlines.add(mark, new Inline(kind, new Span(start, length()), target));
        }
    }

    /**
     * Adds text that the parser has decoded from {@code [from, to)}, which holds no mask: finds for each unit where it
     * comes from. Gives the end of what the text stands for; blanks behind it, which the parser dropped, are left.
     */
    int literal(String literal, int from, int to) {
        boolean same = page.source().startsWith(literal, from);
        return same ? written(literal, from, to) : aligned(literal, from, to);
    }

    /** The same for text that stands in one piece in the Markdown. */
    int text(String literal, int from, int to) {
        return page.signs().standsAsWritten(from, to) ? written(literal, from, to) : literal(literal, from, to);
    }

    private int written(String literal, int from, int to) {
        int end = from + literal.length();
        if (end > to || !Lines.areBlank(page.source(), end, to)) {
            return aligned(literal, from, to);
        }
        if (dropped) {
            verbatim(from, end);
        } else if (from < end) {
            view.verbatim(literal, 0, literal.length(), from);
            spaced = Lines.isBlank(literal.charAt(literal.length() - 1));
        }
        return end;
    }

    private int aligned(String literal, int from, int to) {
        String source = page.source();
        int plain = from;
        int at = from;
        int read = 0;
        while (read < literal.length()) {
            int end = at < to ? decodedEnd(at, to) : at;
            String decoded = end > at ? decoded(at, end) : "";
            if (!decoded.isEmpty() && literal.startsWith(decoded, read)) {
                verbatim(plain, at);
                replaced(decoded, at, end);
                read += decoded.length();
                at = end;
                plain = end;
            } else if (at < to && source.charAt(at) == literal.charAt(read)) {
                at++;
                read++;
            } else {
                verbatim(plain, at);
                replaced(literal.substring(read), Math.min(at, to), to);
                return to;
            }
        }
        verbatim(plain, at);
        return at;
    }

    /** Behind the escape or reference that begins at an offset; the offset if none does. */
    private int decodedEnd(int at, int to) {
        String source = page.source();
        return switch (source.charAt(at)) {
            case '\\' -> at + 1 < to && isPunctuation(source.charAt(at + 1)) ? at + 2 : at;
            case '&' -> Math.max(at, Entities.end(source, at, to));
            case '\0' -> at + 1;
            default -> at;
        };
    }

    private String decoded(int at, int end) {
        String source = page.source();
        return switch (source.charAt(at)) {
            case '\\' -> source.substring(at + 1, end);
            case '&' -> entities.decode(source, at, end);
            default -> "\uFFFD";
        };
    }

    private static boolean isPunctuation(char unit) {
        return unit >= '!' && unit <= '/'
                || unit >= ':' && unit <= '@'
                || unit >= '[' && unit <= '`'
                || unit >= '{' && unit <= '~';
    }

    /** The text without white space and loose objects at its ends. */
    InlineText finish() {
        TextView whole = view.build();
        int start = 0;
        int end = whole.length();
        while (start < end && isTrimmed(whole.text().charAt(start), start)) {
            start++;
        }
        while (end > start && isTrimmed(whole.text().charAt(end - 1), end - 1)) {
            end--;
        }
        InlineText text = new InlineText(whole, inlines).slice(start, end);
        Span place = text.view().source();
        return page.signs().mayHoldAddress(place.start(), place.end()) ? text.linked() : text;
    }

    private boolean isTrimmed(char unit, int at) {
        return Lines.isBlank(unit) || Lines.isEnd(unit) || !loose.isEmpty() && Collections.binarySearch(loose, at) >= 0;
    }
}
