package org.copydesk.language;

import java.util.Locale;
import java.util.Optional;

/** What a word means for the end of sentences; the words are in {@code sentence-words.txt}. */
enum SentenceWord {
    /** Abbreviation with a capital that a name follows: its dot ends no sentence. */
    TITLE,
    /** Abbreviation with a capital that may be the last word of a sentence. */
    NAME,
    /** Abbreviation that something follows in any case. */
    INSIDE,
    /** Abbreviation that may be the last word of a sentence. */
    EITHER,
    /** Abbreviation before a number, an ordinary word elsewhere. */
    NUMBER,
    /** Follows an ordinal that is written with a dot. */
    ORDINAL,
    /** Begins sentences much more often than it stands behind an abbreviation, though written with a capital. */
    STARTER,
    /** A verb that reports speech. */
    SAYING,
    NONE;

    private static final Lexicon WORDS = Lexicon.load(SentenceWord.class, "sentence-words.txt");

    static SentenceWord of(Words words, int i) {
        return named(WORDS.value(words, i));
    }

    /** As {@link #of}, without what follows an apostrophe: {@code It's} is {@code It}. */
    static SentenceWord ofStem(Words words, int i) {
        String word = words.folded(i);
        int apostrophe = word.indexOf('\'');
        return named(WORDS.value(apostrophe < 0 ? word : word.substring(0, apostrophe)));
    }

    private static SentenceWord named(Optional<String> value) {
        return value.isEmpty() ? NONE : valueOf(value.get().toUpperCase(Locale.ROOT));
    }
}
