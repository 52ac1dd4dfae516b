package org.copydesk.rules.translation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How often words stand in English news text, roughly: enough to tell which of two words wakes a rule less often. */
final class WordFrequency {

    private static final double ARTICLE = 0.05;
    private static final double FUNCTION_WORD = 0.01;
    /** How likely a word that takes a function word has this one. */
    private static final double FUNCTION_WORD_BESIDE = 0.1;

    private static final double COMMON_WORD = 0.001;
    private static final double OTHER_WORD = 0.00003;

    private static final Set<String> ARTICLES = Set.of("the", "of", "and", "a", "to", "in");

    /** The words that every English text is full of. */
    private static final Set<String> FUNCTION_WORDS =
            words("an for is on that by this with i you it not or be are from at as"
                    + " your all have has had was were we will can about if my but our one no do does did which their they he she"
                    + " his her its who what when where how there than then them these those any some other more most up out so"
                    + " into over under after before between during against through only also must should would could been"
                    + " being am us me him such same very just both each every few many much own too again here why while until"
                    + " because off down now new two first last");

    /** The words that stand in every other article. */
    private static final Set<String> COMMON_WORDS = words(
            "said says say told year years month months week weeks day days"
                    + " time times hour hours people part way end date today monday tuesday wednesday thursday friday saturday"
                    + " sunday january february march april june july august september october november december number group"
                    + " state country world government company city work working make makes made take takes took get go going"
                    + " come came know think see look want use used need may national general public local next past since"
                    + " within without around based shared added launched called known president minister department agency"
                    + " million percent home life place point case fact three four five six ten hundred thousand well still even"
                    + " back good long high great old young big small large top game team season match club police court school");

    private WordFrequency() {}

    private static Set<String> words(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }

    /**
     * Occurrences of a word for each word of text.
     *
     * @param word folded
     */
    static double of(String word) {
        if (ARTICLES.contains(word)) {
            return ARTICLE;
        }
        if (FUNCTION_WORDS.contains(word)) {
            return FUNCTION_WORD;
        }
        return COMMON_WORDS.contains(word) ? COMMON_WORD : OTHER_WORD;
    }

    /** Occurrences of a word for each word that it may stand beside. */
    static double beside(String word) {
        return Math.max(of(word), isFunctionWord(word) ? FUNCTION_WORD_BESIDE : 0);
    }

    private static boolean isFunctionWord(String word) {
        return ARTICLES.contains(word) || FUNCTION_WORDS.contains(word);
    }
}
