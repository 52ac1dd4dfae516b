package org.copydesk.structure;

import java.util.Locale;
import org.copydesk.language.Words;

/** Tells lines that are only a date, or a place and a date as an agency sets them before its text. */
final class Dates {

    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_WITH_PLACE = 9;

    private Dates() {}

    /** True if each word is part of a date or time, and a day or year stands with a month, a weekday or in figures. */
    static boolean isDate(Words words, Phrases phrases) {
        return read(words, 0, phrases) && words.count() <= MOST_WORDS;
    }

    /** True if the text is a place in capitals or with a comma behind it, a date, and perhaps an agency in brackets. */
    static boolean isDateline(Words words, Phrases phrases) {
        String text = words.text();
        int comma = text.indexOf(',');
        if (isPlaceAndAgency(text)) {
            return true;
        }
        if (words.count() < 3 || words.count() > MOST_WORDS_WITH_PLACE || comma < 0) {
            return false;
        }
        int behind = words.firstFrom(comma);
        for (int i = 0; i < behind; i++) {
            if (!words.isCapitalised(i) || phrases.words("date-words").has(words, i)) {
                return false;
            }
        }
        int bracket = text.indexOf('(', comma);
        Words date = bracket < 0 ? words : Words.of(text.substring(0, bracket));
        return behind > 0 && behind <= 4 && read(date, behind, phrases);
    }

    /** {@code TOLLAND (Nordwire) -}. */
    private static boolean isPlaceAndAgency(String text) {
        int open = text.indexOf('(');
        String line = text.strip();
        boolean dash = !line.isEmpty() && "-–—".indexOf(line.charAt(line.length() - 1)) >= 0;
        return open > 2
                && dash
                && line.length() <= 60
                && text.substring(0, open).equals(text.substring(0, open).toUpperCase(Locale.ROOT))
                && line.indexOf(')') > open;
    }

    private static boolean read(Words words, int from, Phrases phrases) {
        boolean named = false;
        boolean number = false;
        boolean figures = false;
        for (int i = from; i < words.count(); i++) {
            String folded = words.folded(i);
            if (phrases.words("date-words").has(words, i)) {
                named = true;
            } else if (Character.isDigit(folded.charAt(0))) {
                figures |= isFigures(words, i);
                number = true;
                if (!isNumberLike(folded)) {
                    return false;
                }
            } else if (!phrases.words("date-joints").has(words, i)) {
                return false;
            }
        }
        return number && (named || figures);
    }

    /** Digits, perhaps with an ordinal's letters, am or pm, or parted as a date in figures. */
    private static boolean isNumberLike(String folded) {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters += Character.isLetter(folded.charAt(i)) ? 1 : 0;
        }
        return letters <= 2;
    }

    /** A date in figures: {@code 2024-05-01}, {@code 12.03.2024}, {@code 1/2/24}. */
    private static boolean isFigures(Words words, int at) {
        String text = words.text();
        int parts = 1;
        int i = words.start(at);
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || isParting(text, i))) {
            parts += Character.isDigit(text.charAt(i)) ? 0 : 1;
            i++;
        }
        return parts == 3;
    }

    private static boolean isParting(String text, int at) {
        return "-/.".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
