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

    boolean bindsStart() {
        return this == WORD || this == WORD_START;
    }

    boolean bindsEnd() {
        return this == WORD || this == WORD_END;
    }
}
