package org.copydesk.language;

import java.util.Optional;

/** Tells Russian, Ukrainian, Bulgarian and Serbian apart by letters that only some of them have, then by function words. */
final class CyrillicEvidence {
    private static final double BY_LETTERS = 0.95;
    private static final double BY_WORDS = 0.8;
    private static final double BY_SCRIPT = 0.5;

    private CyrillicEvidence() {}

    static Optional<LanguageGuess> guess(String text, Words words, int from, int to) {
        boolean ukrainian = has(text, "іїєґІЇЄҐ");
        boolean russian = has(text, "ыэёЫЭЁ");
        boolean serbian = has(text, "ђјљњћџЂЈЉЊЋЏ");
        if (has(text, "ўЎ") || (ukrainian && russian)) {
            return Optional.empty();
        }
        if (ukrainian || serbian || russian) {
            return of(ukrainian ? "uk" : serbian ? "sr" : "ru", BY_LETTERS);
        }
        if (hasHardSignAsVowel(text)) {
            return of("bg", BY_LETTERS);
        }
        String best = byWords(words, from, to);
        return best.isEmpty() ? of("ru", BY_SCRIPT) : of(best, BY_WORDS);
    }

    private static boolean has(String text, String any) {
        return any.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    /** Russian writes its hard sign before е, ё, ю and я only. */
    private static boolean hasHardSignAsVowel(String text) {
        for (int i = text.indexOf('ъ'); i >= 0 && i + 1 < text.length(); i = text.indexOf('ъ', i + 1)) {
            if ("еёюя".indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String byWords(Words words, int from, int to) {
        String best = "";
        int most = 1;
        for (String language : new String[] {"ru", "uk", "bg", "sr"}) {
            int bit = 1 << FunctionWords.LANGUAGES.indexOf(language);
            int hits = 0;
            for (int i = from; i < to; i++) {
                hits += (FunctionWords.mask(words.hash(i)) & bit) != 0 ? 1 : 0;
            }
            if (hits > most) {
                most = hits;
                best = language;
            }
        }
        return best;
    }

    private static Optional<LanguageGuess> of(String language, double confidence) {
        return Optional.of(new LanguageGuess(language, confidence));
    }
}
