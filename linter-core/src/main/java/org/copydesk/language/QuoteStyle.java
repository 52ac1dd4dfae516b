package org.copydesk.language;

/** The pair of marks around a quotation. */
public enum QuoteStyle {
    /** "so" */
    STRAIGHT,
    /** 'so' */
    STRAIGHT_SINGLE,
    /** “so” */
    CURLY,
    /** ‘so’ */
    CURLY_SINGLE,
    /** „so“ or „so”, as in German and Polish. */
    LOW_HIGH,
    /** ‚so‘ or ‚so’ */
    LOW_HIGH_SINGLE,
    /** ”so”, as in Swedish and Finnish. */
    RIGHT_RIGHT,
    /** «so», with blanks inside in French. */
    GUILLEMETS,
    /** ‹so› */
    SINGLE_GUILLEMETS,
    /** »so«, as in German and Danish books. */
    INWARD_GUILLEMETS,
    /** ›so‹ */
    INWARD_SINGLE_GUILLEMETS,
    /** 「so」 */
    CORNER,
    /** 『so』 */
    DOUBLE_CORNER;

    /** Whether the marks are single ones, which may be meant as apostrophes. */
    public boolean isSingle() {
        return switch (this) {
            case STRAIGHT_SINGLE, CURLY_SINGLE, LOW_HIGH_SINGLE -> true;
            case STRAIGHT,
                    CURLY,
                    LOW_HIGH,
                    RIGHT_RIGHT,
                    GUILLEMETS,
                    SINGLE_GUILLEMETS,
                    INWARD_GUILLEMETS,
                    INWARD_SINGLE_GUILLEMETS,
                    CORNER,
                    DOUBLE_CORNER -> false;
        };
    }
}
