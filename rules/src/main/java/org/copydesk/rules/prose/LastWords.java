package org.copydesk.rules.prose;

import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.language.Words;

/** How a text ends: with a mark, in an ellipsis, or in a word that cannot be a sentence's last. */
final class LastWords {
    /** Words that call for the next one. */
    private static final Set<String> NEVER_LAST = Set.of(
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "nor",
            "their",
            "our",
            "my",
            "your",
            "its",
            "than",
            "into",
            "whose",
            "because",
            "if",
            "although",
            "while",
            "during",
            "between",
            "including",
            "such",
            "every",
            "upon",
            "via",
            "among",
            "towards",
            "despite",
            "per",
            "versus",
            "whether",
            "unless",
            "mr",
            "mrs",
            "dr",
            "of",
            "to",
            "with",
            "from",
            "which",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "should",
            "could",
            "must",
            "as");
    /** Words that end a line or a clause now and then; a text that was cut at a length mostly ends otherwise. */
    private static final Set<String> RARELY_LAST = Set.of(
            "by", "at", "for", "in", "on", "that", "who", "is", "are", "can", "be", "been", "being", "his", "her",
            "when", "where", "these", "those", "this", "also", "very", "not", "so", "after", "before", "under",
            "against", "about", "without", "within", "both", "each", "other", "more");

    private LastWords() {}

    /** Whether the last thing in a text is a letter or a digit, so that no mark ends it. */
    static boolean isOpen(String text) {
        String end = text.stripTrailing();
        return !end.isEmpty() && Character.isLetterOrDigit(end.charAt(end.length() - 1));
    }

    /** Where the ellipsis begins that a text ends in, -1 if it ends in none. An ellipsis in brackets is one too. */
    static int ellipsis(String text) {
        String end = text.stripTrailing();
        int stop = end.length();
        if (stop > 0 && (end.charAt(stop - 1) == ']' || end.charAt(stop - 1) == ')')) {
            stop--;
        }
        if (stop > 0 && end.charAt(stop - 1) == '…') {
            return stop - 1;
        }
        return stop >= 3 && end.startsWith("...", stop - 3) ? stop - 3 : -1;
    }

    /**
     * Whether the last word of a text calls for another, or is a piece of one.
     *
     * @param rarely whether words count too that may be the last
     */
    static boolean callsForMore(Block block, boolean rarely) {
        Words words = block.words();
        int last = words.count() - 1;
        if (last < 1 || !words.isLowerCase(last)) {
            return false;
        }
        String word = words.folded(last);
        return NEVER_LAST.contains(word)
                || rarely && RARELY_LAST.contains(word)
                || word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) != 'a'
                || (word.endsWith("'s") || word.endsWith("’s"))
                        && CommonWords.has(word.substring(0, word.length() - 2));
    }
}
