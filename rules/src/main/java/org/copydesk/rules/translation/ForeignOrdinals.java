package org.copydesk.rules.translation;

import java.util.Set;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Ordinal numbers, numbers behind a sign and centuries as other languages write them. */
final class ForeignOrdinals {

    private static final Set<String> ORDERED = Set.of(
            "minute",
            "edition",
            "place",
            "anniversary",
            "century",
            "day",
            "round",
            "district",
            "arrondissement",
            "season",
            "goal",
            "republic",
            "congress",
            "stage",
            "regiment",
            "session");

    private static final WordSet CENTURIES = WordSet.of("century", "centuries");

    private final NearNumber near;
    private final FormatSink sink;

    ForeignOrdinals(NearNumber near, FormatSink sink) {
        this.near = near;
        this.sink = sink;
    }

    /** {@code 1er}, {@code 12ème}, {@code 12e minute}, {@code 2º}. */
    boolean ordinal(NumberToken number) {
        char next = near.charAt(number.end());
        if (next == 'º' || next == 'ª') {
            sink.proposed("ordinal-mark", number.start(), number.end() + 1, number.digits() + suffix(number.digits()));
            return true;
        }
        if (!Character.isLetter(next)) {
            return false;
        }
        String glued = near.wordAt(number.end());
        int end = number.end() + glued.length();
        if (glued.equals("er") && number.digits().equals("1")) {
            sink.proposed("first-of-month", number.start(), end, "1st");
        } else if (glued.equals("ème") || glued.equals("eme") || glued.equals("ième")) {
            sink.proposed("ordinal-fr", number.start(), end, number.digits() + suffix(number.digits()));
        } else if (glued.equals("e") && ORDERED.contains(near.wordAt(near.skip(end)))) {
            sink.proposed("ordinal-fr-short", number.start(), end, number.digits() + suffix(number.digits()));
        } else {
            return false;
        }
        return true;
    }

    private static String suffix(String digits) {
        char last = digits.charAt(digits.length() - 1);
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return teen || last == '0' || last > '3' ? "th" : last == '1' ? "st" : last == '2' ? "nd" : "rd";
    }

    /** {@code n° 5}, {@code nº 5}, {@code № 5}. */
    boolean signed(NumberToken number) {
        int sign = near.skipBack(number.start()) - 1;
        if (sign < 0) {
            return false;
        }
        char c = near.text().charAt(sign);
        boolean letter = sign > 0
                && (near.text().charAt(sign - 1) == 'n' || near.text().charAt(sign - 1) == 'N')
                && (sign < 2 || !Character.isLetterOrDigit(near.text().charAt(sign - 2)));
        if (c == '№') {
            sink.fixed("numero-sign", sign, number.start(), "No. ");
        } else if ((c == '°' || c == 'º') && letter) {
            sink.proposed(c == '°' ? "number-degree" : "number-nro", sign - 1, number.start(), "No. ");
        } else {
            return false;
        }
        return true;
    }

    /** {@code XIX century}, {@code century XIX}, {@code XIXe}. */
    static void centuries(Words words, FormatSink sink) {
        for (int i = 0; i < words.count(); i++) {
            if (CENTURIES.has(words, i)) {
                if (i > 0 && words.adjacent(i - 1) && isRoman(words.text(i - 1))) {
                    sink.add("century-roman", words.start(i - 1), words.end(i));
                } else if (words.adjacent(i) && isRoman(words.text(i + 1))) {
                    sink.add("century-es", words.start(i), words.end(i + 1));
                }
            }
        }
    }

    private static boolean isRoman(String word) {
        String roman = word.endsWith("e") || word.endsWith("è") ? word.substring(0, word.length() - 1) : word;
        return roman.length() >= 2
                && roman.length() <= 6
                && roman.chars().allMatch(c -> c == 'X' || c == 'V' || c == 'I');
    }
}
