package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that neighbouring tokens of a calque can stand for, and how often they are to be expected.
 *
 * @param texts folded, as they are set: a blank behind a comma and none in front of it
 * @param rarest how often the rarest token stands in English text, roughly, for each word of text
 * @param beside how likely all tokens are beside others: a preposition is where a word wants one
 * @param alone how much likelier a token is beside others than anywhere, as a share; the most of all tokens
 * @param holdsWord true once there is more than marks
 */
record TriggerPhrases(List<String> texts, double rarest, double beside, double alone, boolean holdsWord) {

    /** Nothing yet. */
    static final TriggerPhrases NONE = new TriggerPhrases(List.of(""), 1, 1, 0, false);

    private static final TriggerPhrases UNKNOWN = new TriggerPhrases(List.of(), 0, 0, 0, false);
    private static final double MARK = 0.05;
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

    /** These with one more token behind them; without any text if the token may be left out or cannot be listed. */
    TriggerPhrases with(CalqueToken token) {
        if (token.optional()) {
            return UNKNOWN;
        }
        if (token instanceof CalqueToken.Mark mark) {
            List<String> marked = joined(List.of(String.valueOf(mark.mark())));
            return with(marked, MARK, MARK, holdsWord);
        }
        CalqueToken.Word word = (CalqueToken.Word) token;
        if (!word.isLiteral()) {
            return UNKNOWN;
        }
        double sum = 0;
        double sumBeside = 0;
        for (String member : word.members()) {
            sum += WordFrequency.of(member);
            sumBeside += WordFrequency.beside(member);
        }
        return with(joined(word.members()), sum, sumBeside, true);
    }

    private TriggerPhrases with(List<String> longer, double often, double oftenBeside, boolean word) {
        return new TriggerPhrases(
                longer, Math.min(rarest, often), beside * oftenBeside, Math.max(alone, often / oftenBeside), word);
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
