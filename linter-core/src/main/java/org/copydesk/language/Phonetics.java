package org.copydesk.language;

import java.util.List;

/**
 * Keys under which the spellings of one name meet, whichever language romanised it: {@code Raïssi} and {@code Raisi},
 * {@code Gorbatschow} and {@code Gorbachev}, {@code Gaddafi} and {@code Kadhafi}.
 *
 * <p>The keys are made to find candidates: different names share them too, so compare what meets, for instance by {@link
 * #respelt}. A name is first spelt anew by the habits of English, French, German, Spanish, Italian, Polish and Czech
 * romanisation, in each reading where a spelling has several ({@code ch}, {@code j}), and then encoded by Double Metaphone
 * (Lawrence Philips, 2000).
 */
public final class Phonetics {
    private Phonetics() {}

    /**
     * The keys of one word of a name, sorted: one for most names, a few if letters can be read in several ways, none if
     * nothing can be read. Articles before a hyphen ({@code al-}, {@code el-}) do not count.
     */
    public static List<String> keys(String word) {
        return new Sound(word).keys();
    }

    /** Whether two words share a key. */
    public static boolean meet(String one, String other) {
        List<String> keys = keys(other);
        return keys(one).stream().anyMatch(keys::contains);
    }

    /**
     * One word of a name in one spelling of small ASCII letters for each sound, as far as its romanisation tells: {@code
     * Khrouchtchev} and {@code Khrushchev} are both {@code krushev}. Only for comparison, nobody writes so. Empty if the
     * word has no Latin letters.
     */
    public static String respelt(String word) {
        return new Sound(word).respelt();
    }
}
