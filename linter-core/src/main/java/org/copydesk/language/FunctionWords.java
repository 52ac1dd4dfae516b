package org.copydesk.language;

import java.util.Arrays;
import java.util.List;

/** The function words of the languages that are told apart by them, as one table: folded word to the set of languages. */
final class FunctionWords {
    /** Bit {@code k} of a mask stands for the k-th of these. */
    static final List<String> LANGUAGES = List.of(
            "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "ro", "tr", "hu", "fi", "ca", "hr", "id",
            "ru", "uk", "bg", "sr");

    /** The word is English as well. */
    static final int ENGLISH = 1 << 30;
    /** The word stands in names. */
    static final int PARTICLE = 1 << 29;

    /** The bits of languages. */
    static final int FOREIGN = (1 << 22) - 1;

    private static final FunctionWords TABLE = new FunctionWords();

    private final long[] hashes;
    private final int[] masks;

    private FunctionWords() {
        long[] keys = new long[1 << 13];
        int[] values = new int[keys.length];
        for (int k = 0; k < LANGUAGES.size(); k++) {
            addAll(LANGUAGES.get(k), 1 << k, keys, values);
        }
        addAll("en", ENGLISH, keys, values);
        addAll("english-too", ENGLISH, keys, values);
        addAll("name-particles", PARTICLE, keys, values);
        hashes = keys;
        masks = values;
    }

    private static void addAll(String file, int bit, long[] keys, int[] values) {
        Lexicon lexicon = Lexicon.load(FunctionWords.class, "function-words/" + file + ".txt");
        for (String entry : lexicon.entries()) {
            long hash = LexiconKey.hash(entry, 0, entry.length());
            int at = place(hash, keys, values);
            keys[at] = hash;
            values[at] |= bit;
        }
    }

    private static int place(long hash, long[] keys, int[] values) {
        int at = (int) hash & (keys.length - 1);
        while (values[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    /** The languages that have the word as a function word, {@link #ENGLISH} and {@link #PARTICLE}; 0 for other words. */
    static int mask(long hash) {
        return TABLE.masks[place(hash, TABLE.hashes, TABLE.masks)];
    }

    /** How many entries there are; for tests. */
    static int size() {
        return (int) Arrays.stream(TABLE.masks).filter(mask -> mask != 0).count();
    }
}
