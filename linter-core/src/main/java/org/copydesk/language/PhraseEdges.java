package org.copydesk.language;

/**
 * Where letters or digits may go on beside a phrase. An edge of the phrase that is no letter or digit itself is free in
 * any case, and Han or kana never count as going on.
 */
public enum PhraseEdges {
    /** Nowhere: {@code plan} is not found in {@code airplane}, {@code plane} or {@code airplan}. */
    WORD,
    /** Behind it: {@code plan} is found in {@code planet}. */
    WORD_START,
    /** Before it: {@code plan} is found in {@code airplan}. */
    WORD_END,
    /** On both sides. */
    ANYWHERE;

    static final int START = 1;
    static final int END = 2;

    /** The edges at which no word may go on. */
    public static PhraseEdges of(boolean start, boolean end) {
        return start ? end ? WORD : WORD_START : end ? WORD_END : ANYWHERE;
    }

    /** Where neither this nor another lets words go on. */
    public PhraseEdges and(PhraseEdges other) {
        int both = bits() | other.bits();
        return of((both & START) != 0, (both & END) != 0);
    }

    /** {@link #START} and {@link #END} for the edges beside which no letter or digit may stand. */
    int bits() {
        return switch (this) {
            case WORD -> START | END;
            case WORD_START -> START;
            case WORD_END -> END;
            case ANYWHERE -> 0;
        };
    }
}
