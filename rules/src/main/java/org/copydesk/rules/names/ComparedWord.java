package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.language.Sound;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name with what comparing it and looking it up needs, worked out once: an article has each word of it in one
 * object, wherever it stands. Not for several threads.
 */
final class ComparedWord {

    private static final char LAST_PLAIN = '~';

    private final String text;
    private final String letters;
    private final int mask;
    private final boolean plain;
    private @Nullable Sound sound;
    private @Nullable List<String> soundKeys;
    private @Nullable Boolean common;

    ComparedWord(String text) {
        this.text = text;
        this.letters = NameWord.letters(text);
        this.mask = Likeness.mask(letters);
        this.plain = isPlain(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /** As {@link NameWord#letters}. */
    String letters() {
        return letters;
    }

    /** As {@link Likeness#mask}. */
    int mask() {
        return mask;
    }

    /** Without letters to write out. */
    boolean isPlain() {
        return plain;
    }

    private Sound sound() {
        Sound known = sound;
        if (known == null) {
            known = new Sound(text);
            sound = known;
        }
        return known;
    }

    /** As {@link Sound#respelt}. */
    String respelt() {
        return sound().respelt();
    }

    /** As {@link Sound#keys}. */
    List<String> soundKeys() {
        List<String> known = soundKeys;
        if (known == null) {
            known = sound().keys();
            soundKeys = known;
        }
        return known;
    }

    /** As {@link NameLists#isCommon}. */
    boolean isCommon() {
        Boolean known = common;
        if (known == null) {
            known = NameLists.isCommon(text);
            common = known;
        }
        return known;
    }
}
