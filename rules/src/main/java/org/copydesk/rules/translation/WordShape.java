package org.copydesk.rules.translation;

import java.util.List;
import org.copydesk.language.Words;

/** Classes of words that a calque's pattern can name. */
enum WordShape {
    ANY {
        @Override
        boolean takes(Words words, int i) {
            return true;
        }
    },
    NUM {
        @Override
        boolean takes(Words words, int i) {
            return words.isNumber(i) && !YEAR.takes(words, i) || isOneOf(words, i, NUMBERS);
        }
    },
    YEAR {
        @Override
        boolean takes(Words words, int i) {
            String text = words.text(i);
            return text.length() == 4 && words.isNumber(i) && (text.startsWith("19") || text.startsWith("20"));
        }
    },
    ORD {
        @Override
        boolean takes(Words words, int i) {
            String text = words.folded(i);
            boolean digits = text.length() > 2 && Character.isDigit(text.charAt(0));
            return digits && (text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd"))
                    || isOneOf(words, i, ORDINALS);
        }
    },
    DAY {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, DAYS);
        }
    },
    MONTH {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, MONTHS);
        }
    },
    NAME {
        @Override
        boolean takes(Words words, int i) {
            return words.isCapitalised(i);
        }
    };

    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "twentieth");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    abstract boolean takes(Words words, int i);

    /** All words of the class, where they can be listed; else empty. */
    List<String> members() {
        return switch (this) {
            case DAY -> DAYS;
            case MONTH -> MONTHS;
            case ANY, NUM, YEAR, ORD, NAME -> List.of();
        };
    }

    private static boolean isOneOf(Words words, int i, List<String> wanted) {
        for (String word : wanted) {
            if (words.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
