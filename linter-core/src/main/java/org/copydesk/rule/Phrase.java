package org.copydesk.rule;

import java.util.Objects;
import org.copydesk.article.Block;
import org.copydesk.language.PhraseBounds;
import org.copydesk.language.PhraseEdges;

/**
 * A literal that a rule wants to be told of. It is looked for in all texts of an article, folded (case, accents,
 * quotation marks, dashes and white space make no difference).
 *
 * @param edges at which of its ends words must not go on in the text
 * @param bounds outside of which the rule has no use for it; those who look for it may heed them
 */
public record Phrase(String text, PhraseEdges edges, PhraseBounds bounds) {

    public Phrase {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(edges, "edges");
        Objects.requireNonNull(bounds, "bounds");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a phrase needs a text");
        }
    }

    /**
     * False if a place is outside of the {@link PhraseBounds#packed()} bounds of a phrase, so that its rule has no use for it.
     *
     * @param end exclusive
     */
    public static boolean isWithin(int bounds, Block block, int start, int end) {
        return bounds == 0
                || PhraseBounds.hold(bounds, PhraseBounds.seeLines(bounds) ? block.lines() : block.text(), start, end);
    }

    /** A literal of whole words. */
    public static Phrase words(String text) {
        return new Phrase(text, PhraseEdges.WORD, PhraseBounds.NONE);
    }

    /** A literal that a word begins with. */
    public static Phrase starting(String text) {
        return new Phrase(text, PhraseEdges.WORD_START, PhraseBounds.NONE);
    }

    /** A literal that may stand inside a word. */
    public static Phrase anywhere(String text) {
        return new Phrase(text, PhraseEdges.ANYWHERE, PhraseBounds.NONE);
    }
}
