package org.copydesk.reader.markdown;

/** Writes text of HTML: character references are decoded and runs of white space are one space, as in a browser. */
final class HtmlWriter {

    private final Reading reading;
    private final Page page;
    private final InlineWriter writer;
    private final MaskedText maskedText;

    HtmlWriter(Reading reading, InlineWriter writer, PictureTexts pictures) {
        this.reading = reading;
        this.page = reading.page();
        this.writer = writer;
        this.maskedText = new MaskedText(reading, writer, pictures);
    }

    /** Adds what stands between two tags. Offsets are those of the file. */
    void run(int from, int to) {
        int at = from;
        while (at < to) {
            int special = special(at, to);
            writer.verbatim(at, special);
            at = special < to ? special(special, page.text().charAt(special), to) : special;
        }
    }

    /** The first unit in {@code [from, to)} that does not stand for itself. */
    private int special(int from, int to) {
        String text = page.text();
        int i = from;
        while (i < to && isPlain(text, i, to)) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(String text, int at, int to) {
        char unit = text.charAt(at);
        if (unit > '&') {
            return unit != Masks.LETTER;
        }
        boolean spaced = at + 1 < to && isSpace(text.charAt(at + 1));
        return unit != '&' && (unit == ' ' ? !spaced : !isSpace(unit));
    }

    private static boolean isSpace(char unit) {
        return Lines.isBlank(unit) || Lines.isEnd(unit) || unit == '\f';
    }

    /** Adds what begins at a special unit; gives its end. */
    private int special(int at, char unit, int to) {
        if (isSpace(unit)) {
            int end = at;
            while (end < to && isSpace(page.text().charAt(end))) {
                end++;
            }
            writer.space(" ", at, end);
            return end;
        }
        if (unit == '&') {
            return reference(at, to);
        }
        return masked(at);
    }

    private int reference(int at, int to) {
        int end = Entities.end(page.source(), at, to);
        String decoded = end < 0 ? "" : reading.entities().decodeHtml(page.source(), at, end);
        if (decoded.isEmpty()) {
            writer.verbatim(at, at + 1);
            return at + 1;
        }
        writer.replaced(decoded, at, end);
        return end;
    }

    private int masked(int at) {
        Masks masks = page.masks();
        int index = masks.from(at);
        if (index == masks.count() || masks.get(index).span().start() > at) {
            writer.verbatim(at, at + 1);
            return at + 1;
        }
        maskedText.mask(masks.get(index));
        return masks.get(index).span().end();
    }
}
