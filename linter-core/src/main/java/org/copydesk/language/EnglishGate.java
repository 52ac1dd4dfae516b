package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;

/** The first and cheapest question of a guess: does the text have words that only English has? Loads one small list. */
final class EnglishGate {
    /** So many of the words prove English: running English text has a third. */
    private static final int ONE_IN = 6;

    /** So many leave no doubt. */
    private static final int SURE_IN = 3;

    private static final int FEWEST = 2;
    private static final WordSet WORDS = read();

    private EnglishGate() {}

    private static WordSet read() {
        Lexicon lexicon = Lexicon.load(EnglishGate.class, "function-words/en.txt");
        List<String> words = new ArrayList<>();
        for (String entry : lexicon.entries()) {
            if (lexicon.value(entry).isPresent()) {
                words.add(entry);
            }
        }
        return WordSet.of(words);
    }

    /** How sure the words alone make English, 0 if they do not. */
    static double confidence(Words words, int from, int to) {
        int found = 0;
        int counted = to - from;
        for (int i = from; i < to; i++) {
            found += WORDS.has(words, i) ? 1 : 0;
            if (found >= FEWEST && found * SURE_IN >= counted) {
                return 1;
            }
        }
        return found >= FEWEST && found * ONE_IN >= counted ? (double) SURE_IN * found / counted : 0;
    }
}
