package org.copydesk.language;

import java.util.EnumMap;
import java.util.Optional;

/** The letters of a stretch of text by script, and what follows from that alone. */
final class ScriptCensus {
    private static final int FEWEST_LETTERS = 4;
    private static final double MAJORITY = 0.6;
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.7;

    private final EnumMap<Script, Integer> letters = new EnumMap<>(Script.class);
    private int total;
    /** The text around the words, for the letters that tell languages of one script apart. */
    private final String text;

    private ScriptCensus(String text) {
        this.text = text;
    }

    static ScriptCensus of(Words words, int from, int to) {
        ScriptCensus census = new ScriptCensus(words.text(from, to));
        if (census.isPlainLatin()) {
            census.total = 1;
            census.letters.put(Script.LATIN, 1);
            return census;
        }
        for (int i = 0; i < census.text.length(); i++) {
            char c = census.text.charAt(i);
            if (CharClass.of(c) == CharClass.LETTER || CharClass.of(c) == CharClass.IDEOGRAPH) {
                census.letters.merge(Script.of(c), 1, Integer::sum);
                census.total++;
            }
        }
        return census;
    }

    /** The common case, found out without counting. */
    private boolean isPlainLatin() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x250) {
                return false;
            }
        }
        return true;
    }

    boolean isLatin() {
        return share(Script.LATIN) >= MAJORITY;
    }

    private double share(Script script) {
        return total == 0 ? 0 : (double) letters.getOrDefault(script, 0) / total;
    }

    /** A guess for text that is not in Latin letters. */
    Optional<LanguageGuess> guess(Words words, int from, int to) {
        if (total < FEWEST_LETTERS) {
            return Optional.empty();
        }
        double eastAsian = share(Script.HAN) + share(Script.KANA);
        if (eastAsian >= MAJORITY) {
            boolean japanese = share(Script.KANA) >= 0.1;
            return sure(japanese ? "ja" : "zh");
        }
        if (share(Script.CYRILLIC) >= MAJORITY) {
            return CyrillicEvidence.guess(text, words, from, to);
        }
        if (share(Script.ARABIC) >= MAJORITY) {
            return guess(has("پچژگ") ? "fa" : "ar", LIKELY);
        }
        return ofOwnScript();
    }

    /** Scripts that stand for one language to all intents. */
    private Optional<LanguageGuess> ofOwnScript() {
        if (share(Script.HANGUL) >= MAJORITY) {
            return sure("ko");
        }
        if (share(Script.GREEK) >= MAJORITY) {
            return sure("el");
        }
        if (share(Script.HEBREW) >= MAJORITY) {
            return sure("he");
        }
        if (share(Script.THAI) >= MAJORITY) {
            return sure("th");
        }
        return share(Script.DEVANAGARI) >= MAJORITY ? guess("hi", LIKELY) : Optional.empty();
    }

    private boolean has(String any) {
        return any.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    private static Optional<LanguageGuess> sure(String language) {
        return guess(language, SURE);
    }

    private static Optional<LanguageGuess> guess(String language, double confidence) {
        return Optional.of(new LanguageGuess(language, confidence));
    }
}
