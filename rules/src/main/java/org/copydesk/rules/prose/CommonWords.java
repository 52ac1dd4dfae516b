package org.copydesk.rules.prose;

import java.util.Locale;
import java.util.Objects;
import org.copydesk.language.EnglishForms;
import org.copydesk.language.Lexicon;

/** Common English words, in all their regular forms. The list is read when a first word is looked up. */
final class CommonWords {

    private CommonWords() {}

    private static final class Holder {
        private static final Lexicon WORDS = Lexicon.load(CommonWords.class, "common-words.txt");
    }

    /** Reads the list. */
    static void load() {
        Objects.requireNonNull(Holder.WORDS, "WORDS");
    }

    /** Whether letters of any case are a common word. */
    static boolean has(String word) {
        if (Holder.WORDS.contains(word)) {
            return true;
        }
        for (String form : EnglishForms.baseForms(word.toLowerCase(Locale.ROOT))) {
            if (Holder.WORDS.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
