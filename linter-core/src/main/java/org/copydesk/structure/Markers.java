package org.copydesk.structure;

import java.util.Locale;
import org.copydesk.language.Words;

/** Finds the marks by which a caption says who stands where: {@code (l)}, {@code (r)}, {@code (from left)}, {@code (g)}. */
final class Markers {

    private static final int LONGEST = 32;
    private static final int MOST_WORDS = 6;
    /** Letters that also number the items of a list, so that they count only beside another marker. */
    private static final String LIST_LETTERS = "cim";

    private Markers() {}

    /** How sure the marks of a text are that it is a caption. */
    enum Strength {
        NONE,
        /** Capitals, as in {@code (R)} behind a politician's name. */
        WEAK,
        SURE
    }

    static Strength in(String text, Phrases phrases) {
        int sure = 0;
        int weak = 0;
        boolean left = false;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            if (close - open > LONGEST || open == 0 || !followsName(text, open)) {
                continue;
            }
            String inside = text.substring(open + 1, close).strip();
            if (isAcronym(inside)) {
                continue;
            }
            if (isLone(inside)) {
                left |= inside.equals("L") || inside.equals("G");
                weak++;
            } else if (isPlace(inside, phrases)) {
                sure++;
            }
        }
        return sure > 0 || weak > 1 && left ? Strength.SURE : weak > 0 ? Strength.WEAK : Strength.NONE;
    }

    /** True if a place stands between commas behind a capitalised word, as in {@code Jo Doe, left, and Ann Roe}. */
    static boolean isInside(Words words, Phrases phrases) {
        ListedWords places = phrases.words("position");
        String text = words.text();
        for (int i = 1; i < words.count(); i++) {
            boolean single = words.end(i) - words.start(i) == 1;
            if (single || !places.has(words, i) || words.end(i) >= text.length() || text.charAt(words.end(i)) != ',') {
                continue;
            }
            int before = i - 1 > 0 && phrases.words("position-joints").has(words, i - 1) ? i - 2 : i - 1;
            if (words.isCapitalised(before) && text.charAt(words.end(before)) == ',') {
                return true;
            }
        }
        return false;
    }

    /** A single capital, which behind a politician's name is a party, or a small letter that may be a number of a list. */
    private static boolean isLone(String inside) {
        return inside.length() == 1
                && ("LRCGDIM".indexOf(inside.charAt(0)) >= 0 || LIST_LETTERS.indexOf(inside.charAt(0)) >= 0);
    }

    private static boolean isAcronym(String inside) {
        return inside.length() > 1
                && !inside.equalsIgnoreCase("l-r")
                && inside.equals(inside.toUpperCase(Locale.ROOT))
                && Character.isLetter(inside.charAt(0));
    }

    private static boolean isPlace(String inside, Phrases phrases) {
        Words words = Words.of(inside);
        boolean found = false;
        for (int i = 0; i < words.count() && i < MOST_WORDS; i++) {
            boolean place = phrases.words("position").has(words, i);
            if (!place && !phrases.words("position-joints").has(words, i)) {
                return false;
            }
            found |= place;
        }
        return found && words.count() <= MOST_WORDS;
    }

    /** True if a blank and, before it, a capitalised word stand before the bracket. */
    private static boolean followsName(String text, int open) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) > ' ') {
            start--;
        }
        return end < open && start < end && Character.isUpperCase(text.charAt(start)) && isWord(text, start, end);
    }

    private static boolean isWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(text.charAt(i)) && "-.'’".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
