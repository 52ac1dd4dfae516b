package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** The words that every English text is full of. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("the of and a an to in for is on that by this with i you it not or be are from at as your all have has had was"
                            + " were we will can about if my but our one no do does did which their they he she his her its"
                            + " who what when where how there than then them these those any some other more most up out"
                            + " so into over under after before between during against through only also may must should"
                            + " would could been being am us me him such same very just both each every few many much own"
                            + " too again here why while until because off down now new two first last")
                    .split(" "));

    CalqueTrigger {
        phrases = List.copyOf(phrases);
    }

    /**
     * The best trigger of a pattern.
     *
     * @throws IllegalArgumentException if no token is a word that can be looked for
     */
    static CalqueTrigger of(List<CalqueToken> tokens, String pattern) {
        int from = 0;
        int to = 0;
        double least = Double.MAX_VALUE;
        for (int first = 0; first < tokens.size(); first++) {
            double commonness = 1;
            int phrases = 1;
            for (int i = first; i < Math.min(first + MOST_TOKENS, tokens.size()) && isLiteral(tokens.get(i)); i++) {
                List<String> members = ((CalqueToken.Word) tokens.get(i)).members();
                phrases *= members.size();
                if (i > first && phrases > MOST_PHRASES) {
                    break;
                }
                commonness *= commonness(members);
                double cost = Math.max(commonness, RARE) * (1 + phrases * PHRASE_COST);
                if (cost < least) {
                    least = cost;
                    from = first;
                    to = i + 1;
                }
            }
        }
        if (from == to) {
            throw new IllegalArgumentException("a calque needs a literal word: " + pattern);
        }
        return new CalqueTrigger(from, phrases(tokens.subList(from, to)));
    }

    private static boolean isLiteral(CalqueToken token) {
        return token instanceof CalqueToken.Word word && word.isLiteral();
    }

    private static List<String> phrases(List<CalqueToken> tokens) {
        List<String> phrases = List.of("");
        for (CalqueToken token : tokens) {
            phrases = joined(phrases, ((CalqueToken.Word) token).members());
        }
        return phrases;
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
            sum += FUNCTION_WORDS.contains(word) ? FUNCTION_WORD : OTHER_WORD / word.length();
        }
        return sum;
    }
}
