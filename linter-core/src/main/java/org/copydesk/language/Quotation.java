package org.copydesk.language;

/**
 * A stretch of quoted text. Offsets are UTF-16 units of the paragraph.
 *
 * @param start of the opening mark
 * @param end behind the closing mark; the end of the paragraph if there is none
 * @param depth 1 for a quotation, 2 for one inside it, and so on
 * @param closed whether there is a closing mark
 */
public record Quotation(int start, int end, QuoteStyle style, int depth, boolean closed) {

    public Quotation {
        if (start < 0 || end <= start || depth < 1) {
            throw new IllegalArgumentException("no quotation: " + start + " to " + end + ", depth " + depth);
        }
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
