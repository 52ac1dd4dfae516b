package org.copydesk.language;

import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How one word of a name sounds, see {@link Phonetics}; for who asks for both its keys and its spelling. Immutable. */
public final class Sound {
    private static final int KEY_LENGTH = 8;

    private final String letters;
    private final String respelt;

    public Sound(String word) {
        this.letters = Romanisation.letters(word);
        this.respelt = Romanisation.ENGLISH.respell(letters);
    }

    /** As {@link Phonetics#respelt}. */
    public String respelt() {
        return respelt;
    }

    /** As {@link Phonetics#keys}. */
    public List<String> keys() {
        // An object of its own for each call: the class has a setter and makes no promise to threads.
        DoubleMetaphone encoder = new DoubleMetaphone();
        encoder.setMaxCodeLen(KEY_LENGTH);
        List<Romanisation> readings = Romanisation.readings(letters);
        if (readings.size() == 1) {
            String key = key(encoder, respelt);
            return key.isEmpty() ? List.of() : List.of(key);
        }
        TreeSet<String> keys = new TreeSet<>();
        for (Romanisation reading : readings) {
            keys.add(key(encoder, reading.respell(letters)));
        }
        keys.remove("");
        return List.copyOf(keys);
    }

    private static String key(DoubleMetaphone encoder, String spelling) {
        return spelling.isEmpty() ? "" : encoder.doubleMetaphone(spelling);
    }
}
