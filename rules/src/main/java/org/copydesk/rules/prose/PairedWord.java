package org.copydesk.rules.prose;

import org.copydesk.article.Block;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/**
 * One word on both sides of an {@code and} or {@code or}: two words of another language that a translator rendered alike,
 * or a word that was to be replaced by its neighbour. English joins a word to itself to say that there is much of it, as
 * in {@code for hours and hours}, but not behind an article or a possessive.
 */
final class PairedWord {

    private static final int SHORTEST = 4;

    private static final WordSet BOUND =
            WordSet.of("the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "all", "of", "such");

    /** What is said of things and of people that differ: {@code the haves and …}, {@code one by one}. */
    private static final WordSet STRESSED = WordSet.of(
            "more",
            "again",
            "over",
            "round",
            "around",
            "through",
            "better",
            "worse",
            "less",
            "bigger",
            "smaller",
            "higher",
            "lower",
            "faster",
            "years",
            "days",
            "hours",
            "weeks",
            "months",
            "miles",
            "ages",
            "decades",
            "thousands",
            "hundreds",
            "millions",
            "billions",
            "dozens",
            "scores",
            "pages",
            "rows",
            "piles",
            "time",
            "down",
            "there",
            "then",
            "this",
            "that",
            "what",
            "some",
            "such",
            "long",
            "many",
            "very",
            "generations",
            "centuries",
            "tons",
            "lots",
            "loads",
            "acres",
            "layers",
            "reams",
            "minutes",
            "fewer",
            "deeper",
            "further",
            "farther",
            "wider",
            "closer",
            "stronger",
            "harder");

    /** Words that show that the pair has ended. */
    private static final WordSet AFTER = WordSet.of(
            "was", "were", "is", "are", "has", "have", "had", "will", "would", "can", "could", "may", "must", "shall",
            "should", "do", "does", "did");

    private PairedWord() {}

    /** True if word {@code i} is the first of such a pair. */
    static boolean at(Block block, Words words, int i) {
        if (i == 0 || i + 2 >= words.count() || !words.sameFolded(i, i + 2) || !isJoined(words, i)) {
            return false;
        }
        int length = words.end(i) - words.start(i);
        return length >= SHORTEST
                && BOUND.has(words, i - 1)
                && words.adjacent(i - 1)
                && words.isLowerCase(i)
                && words.isLowerCase(i + 2)
                && length == words.end(i + 2) - words.start(i + 2)
                && !STRESSED.has(words, i)
                && !goesOn(words, i)
                && !ProseText.isLiteral(block, words.start(i));
    }

    private static boolean isJoined(Words words, int i) {
        return words.adjacent(i) && words.adjacent(i + 1) && (words.is(i + 1, "and") || words.is(i + 1, "or"));
    }

    /** The second may begin a compound or a further link: {@code the data and data centres}, {@code the old and old and …}. */
    private static boolean goesOn(Words words, int i) {
        if (i + 3 >= words.count() || !words.adjacent(i + 2)) {
            return false;
        }
        return !AFTER.has(words, i + 3);
    }
}
