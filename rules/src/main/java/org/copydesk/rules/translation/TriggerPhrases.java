package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that neighbouring tokens of a calque can stand for, and how often they are to be expected.
 *
 * @param texts folded, as they are set: a blank behind a comma and none in front of it
 * @param commonness how many of them stand in English text, roughly, for each word of text
 * @param holdsWord true once there is more than marks
 */
record TriggerPhrases(List<String> texts, double commonness, boolean holdsWord) {

    /** Nothing yet. */
    static final TriggerPhrases NONE = new TriggerPhrases(List.of(""), 1, false);

    private static final double MARK = 0.05;
    /** Marks that stand at the word in front of them. */
    private static final String CLOSING = ",.;:!?)";

    TriggerPhrases {
        texts = List.copyOf(texts);
    }

    int count() {
        return texts.size();
    }

    /** These with one more token behind them; without any text if the token may be left out or cannot be listed. */
    TriggerPhrases with(CalqueToken token) {
        if (token.optional()) {
            return new TriggerPhrases(List.of(), 0, false);
        }
        if (token instanceof CalqueToken.Mark mark) {
            return new TriggerPhrases(joined(List.of(String.valueOf(mark.mark()))), commonness * MARK, holdsWord);
        }
        CalqueToken.Word word = (CalqueToken.Word) token;
        if (!word.isLiteral()) {
            return new TriggerPhrases(List.of(), 0, false);
        }
        double sum = 0;
        for (String member : word.members()) {
            sum += WordFrequency.of(member);
        }
        return new TriggerPhrases(joined(word.members()), commonness * sum, true);
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
