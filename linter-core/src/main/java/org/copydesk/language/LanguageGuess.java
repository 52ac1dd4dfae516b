package org.copydesk.language;

import java.util.Optional;

/**
 * The language of a stretch of text by its script, its function words and its letters.
 *
 * <p>Made to find foreign text among English without taking English for foreign: names, lists, tables, code, formulas and
 * mixtures are "not sure", and so is all that has too few words. Only words in small letters count (in text all in
 * capitals all do), since capitals may be names. Languages of one script that are not listed in the {@code
 * function-words} folder are mostly "not sure" too.
 *
 * @param language ISO 639-1 code; {@code nb} for Norwegian Bokmål
 * @param confidence above 0 and at most 1: how much more speaks for this language than for the next best one. That a text
 *     is not English is sure whenever another language is given; neighbours such as Danish and Norwegian often come to a
 *     half.
 */
public record LanguageGuess(String language, double confidence) {

    public LanguageGuess {
        if (language.isEmpty() || !(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no guess: " + language + ' ' + confidence);
        }
    }

    public boolean isEnglish() {
        return language.equals("en");
    }

    /** The guess for a whole text. */
    public static Optional<LanguageGuess> of(Words words) {
        return of(words, 0, words.count());
    }

    /**
     * The guess for the words from {@code from} to {@code to} (exclusive); empty if not sure. Eight words or more are
     * needed as a rule for European languages, four characters for Chinese.
     */
    public static Optional<LanguageGuess> of(Words words, int from, int to) {
        double english = EnglishGate.confidence(words, from, to);
        if (english > 0) {
            return Optional.of(new LanguageGuess("en", english));
        }
        ScriptCensus census = ScriptCensus.of(words, from, to);
        return census.isLatin() ? LatinEvidence.guess(words, from, to) : census.guess(words, from, to);
    }
}
