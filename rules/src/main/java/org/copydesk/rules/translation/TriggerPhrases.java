package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The texts that neighbouring tokens of a calque can stand for, and how often they are to be expected.
 *
 * @param texts folded, as they are set: a blank behind a comma and none in front of it
 * @param rarest how often the rarest token stands in English text, roughly, for each word of text
 * @param beside how likely all tokens are beside others: a preposition is where a word wants one
 * @param alone how much likelier a token is beside others than anywhere, as a share; the most of all tokens
 * @param holdsWord true once there is more than marks
 * @param ended true if nothing can stand behind them, for of the last words only the beginnings are known
 */
record TriggerPhrases(
        List<String> texts, double rarest, double beside, double alone, boolean holdsWord, boolean ended) {

    /** Nothing yet. */
    static final TriggerPhrases NONE = new TriggerPhrases(List.of(""), 1, 1, 0, false, false);

    private static final TriggerPhrases UNKNOWN = new TriggerPhrases(List.of(), 0, 0, 0, false, true);
    /** More phrases in place of one word would only make the list of phrases long. */
    static final int MOST = 160;

    private static final double MARK = 0.05;
    /** Numbers in digits or words. */
    private static final double NUMBER = 0.01;
    /** English hardly ever has a preposition behind an article; other languages have half a sentence there. */
    private static final double PREPOSITION_BEHIND_ARTICLE = 0.01;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "to", "from", "for", "with", "since", "until", "during", "through", "into",
            "against", "between", "among", "towards");
    /** Marks that stand at the word in front of them. */
    private static final String CLOSING = ",.;:!?)";

    TriggerPhrases {
        texts = List.copyOf(texts);
    }

    int count() {
        return texts.size();
    }

    /** How many of them are to be expected for each word of text. */
    double commonness() {
        return Math.min(rarest, beside * alone);
    }

    /** These with one more token behind them; without any text if the token may be left out or cannot be listed, or has too many. */
    TriggerPhrases with(CalqueToken token) {
        if (token.optional() || ended) {
            return UNKNOWN;
        }
        if (token instanceof CalqueToken.Mark mark) {
            List<String> marked = joined(List.of(String.valueOf(mark.mark())));
            return new TriggerPhrases(
                    marked, Math.min(rarest, MARK), beside * MARK, Math.max(alone, 1), holdsWord, false);
        }
        CalqueToken.Word word = (CalqueToken.Word) token;
        List<String> beginnings = word.beginnings();
        // A number is found by its first digit only if something leads up to it.
        boolean findable = beginnings.isEmpty() ? word.isLiteral() : holdsWord && word.isLiteralInPart();
        if (!findable) {
            return UNKNOWN;
        }
        double sum = beginnings.isEmpty() ? 0 : NUMBER;
        double sumBeside = sum;
        for (String member : word.members()) {
            sum += WordFrequency.of(member);
            sumBeside += WordFrequency.beside(member);
        }
        if (PREPOSITIONS.containsAll(word.members()) && endWithArticle()) {
            sumBeside *= PREPOSITION_BEHIND_ARTICLE;
            sum *= PREPOSITION_BEHIND_ARTICLE;
        }
        List<String> next = new ArrayList<>(word.members());
        next.addAll(beginnings);
        if (texts.size() > 1 && texts.size() * next.size() > MOST) {
            return UNKNOWN;
        }
        return new TriggerPhrases(
                joined(next),
                Math.min(rarest, sum),
                beside * sumBeside,
                Math.max(alone, sum / sumBeside),
                true,
                !beginnings.isEmpty());
    }

    private boolean endWithArticle() {
        for (String text : texts) {
            if (!ARTICLES.contains(text.substring(text.lastIndexOf(' ') + 1))) {
                return false;
            }
        }
        return true;
    }

    private List<String> joined(List<String> next) {
        List<String> all = new ArrayList<>(texts.size() * next.size());
        for (String head : texts) {
            for (String tail : next) {
                join(head, tail, all);
            }
        }
        return all;
    }

    private static void join(String head, String tail, List<String> all) {
        if (head.isEmpty()) {
            all.add(tail);
            return;
        }
        char last = head.charAt(head.length() - 1);
        char first = tail.charAt(0);
        boolean eitherWay = last == '"' || first == '"';
        boolean tight = CLOSING.indexOf(first) >= 0 || last == '(';
        if (tight || eitherWay) {
            all.add(head + tail);
        }
        if (!tight || eitherWay) {
            all.add(head + ' ' + tail);
        }
    }
}
