package org.copydesk.rules.prose;

import java.util.Locale;
import java.util.Set;
import org.copydesk.language.EnglishDates;

/** Tells two words that were glued from one word, by the letters alone. Offsets are UTF-16 units. */
final class GluedWord {
    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_LITTLE = 7;
    private static final int LONG_ENOUGH = 7;
    /** Words that stand on their own and end no other word, so that what stands before them lost its blank. */
    static final Set<String> LITTLE = Set.of(
            "the", "and", "was", "were", "who", "which", "that", "this", "because", "since", "but", "has", "had",
            "have", "will", "would", "must", "with", "from", "they", "their", "these", "those", "while", "after",
            "before", "could", "when", "where", "about", "into", "there", "is", "are", "of", "to", "for", "on", "at",
            "by", "as", "it", "in");
    /** What ends in one of them and is one word all the same, though it begins with a word too. */
    private static final Set<String> ONE_WORD = Set.of(
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
    private static final Set<String> SHORT =
            Set.of("of", "in", "to", "on", "at", "by", "is", "as", "if", "it", "or", "so", "be", "up", "he", "we");
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
    private static final Set<String> BUTTONS = Set.of(
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

    /** What names of places, people and firms end in, so that no word was glued to them. */
    private static final Set<String> NAME_ENDINGS = Set.of(
            "man", "men", "woman", "women", "people", "son", "sons", "land", "lands", "wood", "woods", "ford", "field",
            "fields", "stone", "house", "well", "wells", "worth", "side", "gate", "hill", "hills", "way", "ways",
            "more", "burn", "grave", "lace", "child", "rose", "banks", "bank", "maker", "lock", "wall", "ray", "one",
            "fellow", "water", "waters", "weather", "peace", "bottom", "street", "blood", "body", "smith", "wright",
            "light", "night", "king", "ring", "bridge", "church", "bourne", "castle", "grass", "horse", "white",
            "green", "black", "brown", "spring", "springs", "brook", "brooks", "marsh", "mouth", "point", "power",
            "beach", "island", "mount", "market", "haven", "county", "state", "park", "tree", "apple", "brand", "grand",
            "force", "horn", "sword", "berry", "leather", "walker", "master", "hammer", "baker", "steel", "silver",
            "gold", "singer", "foot", "strong", "head", "time", "port", "star", "zone", "stream", "gram", "book",
            "tube", "post", "press", "line", "lines", "works", "ware", "soft", "net", "web", "scan", "link", "view",
            "flix", "cast", "shire", "borough", "town", "ton", "ham", "ville", "burg", "lake", "mill", "mills", "day",
            "eve", "age", "bell", "bird", "fish", "fox", "hart", "heart", "moon", "love", "lovely", "joy", "good",
            "ward", "den", "pool", "ridge", "cliff", "dale", "combe", "fort", "ness", "less", "like", "able", "ion",
            "ally", "ist");

    private GluedWord() {}

    /** Whether small letters from {@code start} to {@code capital} and a word from there on are two words. */
    static boolean isPair(String text, int start, int capital, int end) {
        boolean small = isSmall(text, capital + 1, end) && isSmall(text, start + 1, capital);
        boolean first = begins(text, capital, end)
                || Character.isLowerCase(text.charAt(start)) && BUTTONS.contains(lower(text, capital, end));
        return small
                && capital - start >= SHORTEST_PREFIX
                && first
                && !Character.isLetterOrDigit(ProseText.at(text, end));
    }

    /** Whether a little word in small letters has the name of a day or month glued to it: {@code on|Monday}. */
    static boolean isDay(String text, int start, int capital, int end) {
        String name = lower(text, capital, end);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return LITTLE.contains(text.substring(start, capital))
                && (EnglishDates.WEEKDAYS.contains(singular) || EnglishDates.MONTHS.contains(name));
    }

    /** Whether a word is one that begins a sentence. */
    static boolean begins(String text, int start, int end) {
        return STARTERS.contains(lower(text, start, end));
    }

    /**
     * Where the second of two words in small letters begins, 0 if it is one word: {@code box|and}, {@code of|the},
     * {@code the|first}, {@code their|code}. Asks the list of words only where the ending or the beginning gives cause.
     */
    static int cut(String text, int start, int end) {
        if (end - start < 5 || !isSmall(text, start, end)) {
            return 0;
        }
        int little = littleEnd(text, start, end);
        if (little > 0) {
            return little;
        }
        boolean article =
                text.startsWith("the", start) && end - start >= LONG_ENOUGH && opensWord(text.charAt(start + 3));
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
            if (isLittle(text, cut, end)
                    && isFirst(text, start, cut)
                    && !ONE_WORD.contains(text.substring(start, end))) {
                return cut;
            }
        }
        return 0;
    }

    /** Cheap for the many words that end in no little word. */
    private static boolean isLittle(String text, int cut, int end) {
        return switch (text.charAt(cut)) {
            case 'a', 'b', 'c', 'f', 'h', 'i', 'm', 's', 't', 'w' -> LITTLE.contains(text.substring(cut, end));
            default -> false;
        };
    }

    private static boolean isFirst(String text, int start, int cut) {
        String first = text.substring(start, cut);
        boolean withArticle = text.startsWith("th", cut);
        return cut - start == 2 ? withArticle && SHORT.contains(first) : CommonWords.has(first);
    }

    /** Whether a word that was glued to a name is a word and no usual ending of names. */
    static boolean follows(String word) {
        return word.length() >= 3 && (LITTLE.contains(word) || !NAME_ENDINGS.contains(word) && CommonWords.has(word));
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
