package org.copydesk.rules.prose;

import java.util.Set;

/** Tells two words that were glued from one word with a capital inside. Offsets are UTF-16 units. */
final class GluedWord {
    private static final int SHORTEST_PREFIX = 4;
    /** Words that stand on their own and end no other word, so that a name before them is a word that lost its blank. */
    static final Set<String> LITTLE = Set.of(
            "the", "and", "was", "were", "who", "which", "that", "this", "because", "since", "but", "has", "had",
            "have", "will", "would", "must", "with", "from", "they", "their", "while", "after", "before", "is", "are",
            "of", "to", "for", "on", "at", "by", "as", "it");
    /** Words that begin a sentence and are no part of a brand. */
    private static final Set<String> STARTERS = Set.of(
            "therefore",
            "the",
            "this",
            "that",
            "these",
            "those",
            "however",
            "but",
            "and",
            "although",
            "because",
            "when",
            "while",
            "there",
            "they",
            "then",
            "after",
            "before",
            "according",
            "during",
            "meanwhile",
            "moreover",
            "also",
            "he",
            "she",
            "we",
            "his",
            "her",
            "its",
            "our",
            "their",
            "for",
            "from",
            "with",
            "what",
            "why",
            "how",
            "if",
            "choose",
            "skip",
            "read",
            "click",
            "comments",
            "photo",
            "image",
            "advertisement",
            "since",
            "such",
            "some",
            "all",
            "not",
            "finally",
            "despite",
            "instead",
            "following",
            "please");

    private GluedWord() {}

    /** Whether small letters from {@code start} to {@code capital} and a word from there on are two words. */
    static boolean isPair(String text, int start, int capital, int end) {
        boolean small = isSmall(text, capital + 1, end) && isSmall(text, start + 1, capital);
        return small && capital - start >= SHORTEST_PREFIX && STARTERS.contains(lower(text, capital, end));
    }

    /** Whether a capitalised word ends in a little word behind a name: {@code Halmthe}; 0, or where the little word begins. */
    static int littleEnd(String text, int start, int end) {
        for (int cut = end - 2; cut > start + 3 && cut >= end - 7; cut--) {
            if (cut <= end - 3 && LITTLE.contains(text.substring(cut, end))) {
                return cut;
            }
        }
        return 0;
    }

    static boolean isSmall(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }
}
