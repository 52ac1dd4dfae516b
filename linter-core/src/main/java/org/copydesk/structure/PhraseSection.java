package org.copydesk.structure;

import java.util.Objects;

/**
 * A section of the phrase list.
 *
 * @param index its place in the list, from 0
 * @param name the signal's name
 * @param evidence what a block with one of its phrases looks like, in words for people; empty for sets of words
 */
record PhraseSection(int index, String name, Anchor anchor, String evidence) {

    /** Where in a block a phrase counts. */
    enum Anchor {
        /** It is the whole block. */
        LINE,
        /** It begins the block and a colon follows. */
        LABEL,
        /** It begins the block and a dash or a colon follows. */
        DASH,
        START,
        END,
        IN,
        /** A set of single words, asked for by code. */
        WORDS
    }

    /** True if its phrases begin a block or are the whole of it. */
    boolean isAtStart() {
        return anchor != Anchor.IN && anchor != Anchor.END;
    }

    /** True if it is no list of phrases but a set of words. */
    boolean isWords() {
        return anchor == Anchor.WORDS;
    }

    PhraseSection {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(evidence, "evidence");
    }
}
