package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Tells two words that were glued from one word, by the letters alone. Offsets are UTF-16 units. */
final class GluedWord {
    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_LITTLE = 7;
    private static final int LONG_ENOUGH = 7;
    /** Words that stand on their own and end no other word, so that what stands before them lost its blank. */
    private static final List<String> LITTLE_WORDS = List.of(
            "the", "and", "was", "were", "who", "which", "that", "this", "because", "since", "but", "has", "had",
            "have", "will", "would", "must", "with", "from", "they", "their", "these", "those", "while", "after",
            "before", "could", "when", "where", "about", "into", "there", "is", "are", "of", "to", "for", "on", "at",
            "by", "as", "it", "in");

    static final WordSet LITTLE = WordSet.of(LITTLE_WORDS);

    private static final int END = 3;
    /** The last letters of those that are as long. */
    private static final WordSet LITTLE_ENDS = ends();

    /** What ends in one of them and is one word all the same, though it begins with a word too. */
    private static final WordSet ONE_WORD = WordSet.of(
            "errand",
            "brigand",
            "viand",
            "seethe",
            "teethe",
            "unclothe",
            "behave",
            "misbehave",
            "goodwill",
            "freewill",
            "herewith",
            "therewith",
            "forthwith",
            "wherewith",
            "therefrom",
            "wherefrom",
            "hereafter",
            "thereafter",
            "whereafter",
            "meanwhile",
            "worthwhile",
            "erstwhile",
            "elsewhere",
            "somewhere",
            "anywhere",
            "everywhere",
            "nowhere",
            "hereabout",
            "thereabout",
            "roundabout",
            "turnabout",
            "runabout",
            "walkabout",
            "whereabout",
            "knockabout",
            "layabout",
            "overland",
            "hereinafter",
            "hereinto",
            "thereinto",
            "purchase",
            "rafter");
    /** Short words before which the article and its kin may have lost a blank: {@code ofthe}. */
    private static final WordSet SHORT =
            WordSet.of("of", "in", "to", "on", "at", "by", "is", "as", "if", "it", "or", "so", "be", "up", "he", "we");
    /** Words that begin a sentence and are no part of a brand. */
    private static final WordSet STARTERS = WordSet.of(
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
            "since",
            "such",
            "some",
            "not",
            "finally",
            "despite",
            "instead",
            "following",
            "furthermore",
            "nevertheless",
            "additionally",
            "consequently",
            "thus",
            "hence",
            "yet",
            "many",
            "most",
            "several",
            "another",
            "every",
            "under",
            "where",
            "who",
            "whether",
            "until",
            "unless",
            "though",
            "even",
            "perhaps",
            "earlier",
            "later",
            "yesterday",
            "unlike",
            "among",
            "through",
            "throughout");
    /** Words that begin a button or a label of the page, and parts of brands; only behind a word in small letters. */
    private static final WordSet BUTTONS = WordSet.of(
            "choose",
            "skip",
            "read",
            "click",
            "comments",
            "photo",
            "image",
            "advertisement",
            "share",
            "subscribe",
            "related",
            "watch",
            "advertising",
            "continue",
            "published",
            "updated",
            "posted",
            "please",
            "all",
            "once",
            "both",
            "last",
            "today",
            "now",
            "here",
            "you",
            "your",
            "it",
            "in",
            "as",
            "sign",
            "follow",
            "learn",
            "see");

    private GluedWord() {}

    /** Whether small letters from {@code start} to {@code capital} and a word from there on are two words. */
    static boolean isPair(String text, int start, int capital, int end) {
        return capital - start >= SHORTEST_PREFIX
                && !Character.isLetterOrDigit(ProseText.at(text, end))
                && isSmall(text, capital + 1, end)
                && isSmall(text, start + 1, capital)
                && (begins(text, capital, end)
                        || Character.isLowerCase(text.charAt(start)) && isAnyOf(BUTTONS, text, capital, end));
    }

    /** Whether a little word in small letters has the name of a day or month glued to it: {@code on|Monday}. */
    static boolean isDay(String text, int start, int capital, int end) {
        if (!isLittle(text, start, capital)) {
            return false;
        }
        String name = lower(text, capital, end);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return EnglishDates.WEEKDAYS.contains(singular) || EnglishDates.MONTHS.contains(name);
    }

    /** Whether a word is one that begins a sentence. */
    static boolean begins(String text, int start, int end) {
        return isAnyOf(STARTERS, text, start, end);
    }

    /** Whether a word in small letters is one that stands on its own. */
    static boolean isLittle(String text, int start, int end) {
        return isAnyOf(LITTLE, text, start, end) && isSmall(text, start, end);
    }

    /** Whether letters without accents are in a list. */
    private static boolean isAnyOf(WordSet list, String text, int start, int end) {
        if (!list.has(text, start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the second of two words in small letters begins, 0 if it is one word: {@code box|and}, {@code of|the},
     * {@code the|first}, {@code their|code}. Asks the list of words only where the ending or the beginning gives cause.
     */
    static int cut(Words words, int i) {
        int start = words.start(i);
        int end = words.end(i);
        if (end - start < 5 || !words.isLowerCase(i)) {
            return 0;
        }
        String text = words.text();
        boolean article = text.startsWith("the", start);
        boolean ends = LITTLE_ENDS.has(text, end - END, end);
        if (!article && !ends || !isSmall(text, start, end)) {
            return 0;
        }
        int little = ends ? littleEnd(text, start, end) : 0;
        return little > 0 || !article ? little : behindArticle(text, start, end);
    }

    private static WordSet ends() {
        List<String> ends = new ArrayList<>();
        for (String word : LITTLE_WORDS) {
            if (word.length() >= END) {
                ends.add(word.substring(word.length() - END));
            }
        }
        return WordSet.of(ends);
    }

    private static int behindArticle(String text, int start, int end) {
        boolean article = end - start >= LONG_ENOUGH && opensWord(text.charAt(start + 3));
        if (article && CommonWords.has(text.substring(start + 3, end))) {
            return start + 3;
        }
        boolean theirs = text.startsWith("their", start) && end - start > LONG_ENOUGH;
        return theirs && CommonWords.has(text.substring(start + 5, end)) ? start + 5 : 0;
    }

    /** Letters that follow {@code the} in no word but in the next one. */
    private static boolean opensWord(char c) {
        return "bcdfghjklpquvxz".indexOf(c) >= 0;
    }

    private static int littleEnd(String text, int start, int end) {
        for (int cut = end - 3; cut >= start + 2 && cut >= end - LONGEST_LITTLE; cut--) {
            if (isAnyOf(LITTLE, text, cut, end) && isFirst(text, start, cut) && !isAnyOf(ONE_WORD, text, start, end)) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean isFirst(String text, int start, int cut) {
        boolean withArticle = text.startsWith("th", cut);
        return cut - start == 2
                ? withArticle && isAnyOf(SHORT, text, start, cut)
                : CommonWords.has(text.substring(start, cut));
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
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
