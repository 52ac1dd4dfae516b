package org.copydesk.benchmarks.archive;

import java.util.List;

/**
 * Family names and places that nobody bears. Any two names of one kind differ in two syllables at least, so that a spelling
 * one letter off belongs to one name only.
 */
final class InventedNames {

    private static final List<String> ONSETS = List.of(
            "p", "t", "f", "k", "l", "m", "r", "s", "pr", "tr", "fr", "kr", "pl", "kl", "fl", "st", "sk", "sp", "d");
    private static final String VOWELS = "aeioua";
    private static final int BASE = ONSETS.size();

    private InventedNames() {}

    /** The family name of a number; each number has another. */
    static String family(int number) {
        return number < BASE * BASE * BASE
                ? capital(syllables(number, 3, 0) + "n")
                : capital(syllables(number - BASE * BASE * BASE, 4, 0) + "x");
    }

    /** The place of a number; each number has another. */
    static String place(int number) {
        return capital(syllables(number, 3, 1) + "mouth");
    }

    /** Syllables for the digits of a number and one that depends on all of them. */
    private static String syllables(int number, int digits, int shift) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        int check = 0;
        for (int i = 0; i < digits; i++) {
            int digit = rest % BASE;
            rest /= BASE;
            check = (check + (i + 1) * digit) % BASE;
            name.append(syllable(digit, i + shift));
        }
        return name.append(syllable(check, digits + shift)).toString();
    }

    private static String syllable(int digit, int position) {
        return ONSETS.get(digit) + VOWELS.charAt((digit + position) % VOWELS.length());
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
