package org.copydesk.rules.names;

import org.copydesk.language.Phonetics;
import org.jspecify.annotations.Nullable;

/** A word of a name with what comparing it needs, worked out once: each is compared with all others. Not for several threads. */
final class ComparedWord {

    private final String text;
    private final String letters;
    private @Nullable String sound;

    ComparedWord(String text) {
        this.text = text;
        this.letters = NameWord.letters(text);
    }

    String text() {
        return text;
    }

    /** As {@link NameWord#letters}. */
    String letters() {
        return letters;
    }

    /** As {@link Phonetics#respelt}. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = Phonetics.respelt(text);
            sound = known;
        }
        return known;
    }
}
