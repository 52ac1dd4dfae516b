package org.copydesk.rules.translation;

import java.util.List;

/**
 * The words of a calque that are looked for in the text: those that stand there least often, several at once where the
 * pattern names neighbours, with the marks between them. {@code on this same} wakes the rule in few articles, {@code this}
 * would in all.
 *
 * @param token index of the first token that the phrases cover
 * @param phrases the words, folded, with a blank between them, and the marks as they are set
 */
record CalqueTrigger(int token, List<String> phrases) {

    private static final int MOST_TOKENS = 3;
    /** What is rarer than this is rare enough: then fewer phrases decide. Times for each word of text. */
    private static final double RARE = 0.000003;

    private static final double PHRASE_COST = 0.01;

    CalqueTrigger {
        phrases = List.copyOf(phrases);
    }

    /**
     * The best trigger of a pattern.
     *
     * @throws IllegalArgumentException if no token is a word that can be looked for
     */
    static CalqueTrigger of(List<CalqueToken> tokens, String pattern) {
        CalqueTrigger best = null;
        double least = Double.MAX_VALUE;
        for (int first = 0; first < tokens.size(); first++) {
            TriggerPhrases phrases = TriggerPhrases.NONE;
            for (int i = first; i < Math.min(first + MOST_TOKENS, tokens.size()); i++) {
                phrases = phrases.with(tokens.get(i));
                if (phrases.count() == 0 || phrases.count() > TriggerPhrases.MOST && i > first) {
                    break;
                }
                double cost = Math.max(phrases.commonness(), RARE) * (1 + phrases.count() * PHRASE_COST);
                if (cost < least && phrases.holdsWord()) {
                    least = cost;
                    best = new CalqueTrigger(first, phrases.texts());
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a calque needs a literal word: " + pattern);
        }
        return best;
    }
}
