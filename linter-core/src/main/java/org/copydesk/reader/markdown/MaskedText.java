package org.copydesk.reader.markdown;

import org.copydesk.text.Span;

/** Writes text that holds masks; the parser has left their letters one for one. */
final class MaskedText {

    private final Reading reading;
    private final Page page;
    private final InlineWriter writer;
    private final PictureTexts pictures;

    MaskedText(Reading reading, InlineWriter writer, PictureTexts pictures) {
        this.reading = reading;
        this.page = reading.page();
        this.writer = writer;
        this.pictures = pictures;
    }

    /** Adds what the parser has decoded from {@code [from, to)}; gives the end of what the text stands for. */
    int write(String literal, int from, int to) {
        Masks masks = page.masks();
        int at = from;
        int read = 0;
        for (int i = masks.from(from); i < masks.count() && masks.get(i).span().start() < to; i++) {
            Span span = masks.get(i).span();
            int count = Math.min(to, span.end()) - Math.max(at, span.start());
            int letters = letters(literal, read, count);
            if (letters < 0) {
                break;
            }
            if (span.start() > at) {
                writer.literal(literal.substring(read, letters), at, span.start());
            }
            mask(masks.get(i));
            read = letters + count;
            at = Math.min(to, span.end());
        }
        return read < literal.length() ? writer.literal(literal.substring(read), at, to) : at;
    }

    /** Where a run of so many letters begins; -1 if there is none. */
    private static int letters(String literal, int from, int count) {
        int run = 0;
        for (int i = literal.indexOf(Masks.LETTER, from); i >= 0 && i < literal.length(); i++) {
            run = literal.charAt(i) == Masks.LETTER ? run + 1 : 0;
            if (run == count) {
                return i + 1 - count;
            }
        }
        return -1;
    }

    /** Adds what stands for a mask in the text, and reads what it says of pictures. */
    void mask(Mask mask) {
        Span span = mask.span();
        String written = span.in(page.source());
        switch (mask.kind()) {
            case ATTRIBUTES -> {
                pictures.attributes(span);
                writer.dropped();
            }
            case COMMENT -> {
                reading.galley().comment(span, Comments.words(written));
                writer.dropped();
            }
            case EXPRESSION -> writer.object(span.start(), span.end(), written, false);
            case CODE -> writer.object(span.start(), span.end(), written, true);
            case TAG -> {
                pictures.tag(span);
                writer.object(span.start(), span.end(), written, true);
            }
        }
    }
}
