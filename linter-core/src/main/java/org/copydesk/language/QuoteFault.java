package org.copydesk.language;

/**
 * What is wrong with a mark.
 *
 * @param offset of the mark, in UTF-16 units of the paragraph
 * @param style of the quotation it opens or closes; of the one it would open if there is none
 */
public record QuoteFault(int offset, Kind kind, QuoteStyle style) {

    /** Kinds of fault. */
    public enum Kind {
        /** Opens a quotation that nothing closes in this paragraph; see {@link Quotations#continuesIn}. */
        UNCLOSED,
        /** Closes what nothing opened. */
        UNOPENED,
        /** Stands alone between blanks. */
        STRAY,
        /** Opening mark in a closing place. */
        WRONG_WAY,
        /** Closes a quotation that another kind of mark opened. */
        MISMATCHED
    }
}
