package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;

/**
 * The words of a calque that are looked for in the text: those that stand there least often, two or three at once where the
 * pattern names neighbours. {@code on this same} wakes the rule in few articles, {@code this} would in all.
 *
 * @param token index of the first token that the phrases cover
 * @param phrases the words, folded, with a blank between them
 */
record CalqueTrigger(int token, List<String> phrases) {

    private static final int MOST_TOKENS = 3;
    /** More phrases in place of one word would only make the list of phrases long. */
    private static final int MOST_PHRASES = 40;

    /** How often words stand in English text, roughly, for each word of text. */
    private static final double FUNCTION_WORD = 0.01;

    private static final double OTHER_WORD = 0.0005;

    /** What is rarer than this is rare enough: then fewer phrases decide. */
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
            List<String> phrases = List.of("");
            double commonness = 1;
            for (int i = first; i < Math.min(first + MOST_TOKENS, tokens.size()); i++) {
                if (!(tokens.get(i) instanceof CalqueToken.Word word) || !word.isLiteral()) {
                    break;
                }
                List<String> members = word.members();
                if (i > first && phrases.size() * members.size() > MOST_PHRASES) {
                    break;
                }
                phrases = joined(phrases, members);
                commonness *= commonness(members);
                double cost = Math.max(commonness, RARE) * (1 + phrases.size() * PHRASE_COST);
                if (cost < least) {
                    least = cost;
                    best = new CalqueTrigger(first, phrases);
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a calque needs a literal word: " + pattern);
        }
        return best;
    }

    private static List<String> joined(List<String> heads, List<String> words) {
        List<String> all = new ArrayList<>(heads.size() * words.size());
        for (String head : heads) {
            for (String word : words) {
                all.add(head.isEmpty() ? word : head + ' ' + word);
            }
        }
        return all;
    }

    private static double commonness(List<String> members) {
        double sum = 0;
        for (String word : members) {
            sum += WordClasses.isFunctionWord(Words.of(word), 0) ? FUNCTION_WORD : OTHER_WORD / word.length();
        }
        return sum;
    }
}
