package org.copydesk.language;

/**
 * A quotation mark, apostrophe or the like and what it was taken for.
 *
 * @param offset in UTF-16 units of the paragraph; every mark is one unit long
 * @param character as it stands
 */
public record QuoteMark(int offset, char character, Role role) {

    /** What a mark does. */
    public enum Role {
        OPENING,
        CLOSING,
        /** Stands for letters left out, or for a genitive. */
        APOSTROPHE,
        /** Feet, inches, minutes or seconds behind a number. */
        MEASURE,
        /** Blanks on both sides, nothing open. */
        STRAY
    }
}
