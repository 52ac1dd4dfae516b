package org.copydesk.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A way to read letters that languages use for different sounds: {@code ch} and {@code j}. Spells words anew, letter by
 * letter, the longest spelling first.
 */
final class Romanisation {
    /** {@code ch} as in Chaplin and {@code j} as in Jinping: English, French. */
    static final Romanisation ENGLISH = new Romanisation("sh", "sh");

    /** {@code ch} as in Bach and {@code j} as in Jelzin: German, Polish, Czech. */
    private static final Romanisation GERMAN = new Romanisation("k", "i");

    /** {@code ch} as in Chile and {@code j} as in Jomeini: Spanish. */
    private static final Romanisation SPANISH = new Romanisation("sh", "k");

    /** {@code ch} as in Chaplin and {@code j} as in Netanjahu: mixed habits, Scandinavian. */
    private static final Romanisation NORDIC = new Romanisation("sh", "i");

    private static final List<Romanisation> ALL = List.of(ENGLISH, GERMAN, SPANISH, NORDIC);

    /** Letters whose mark matters: what folding would take for the plain letter sounds otherwise. */
    private static final String MARKED = "čšžşśćźżçđñğș";

    private static final List<String> UNMARKED =
            List.of("ch", "sh", "zh", "sh", "sh", "ch", "zh", "zh", "ch", "dj", "n", "g", "sh");

    /** Spellings of two letters and more; longer ones first where one begins another. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("schtsch", "sh"),
            new Spelling("schtch", "sh"),
            new Spelling("chtch", "sh"),
            new Spelling("shtsh", "sh"),
            new Spelling("stsch", "sh"),
            new Spelling("szcz", "sh"),
            new Spelling("shch", "sh"),
            new Spelling("tsch", "sh"),
            new Spelling("dsch", "sh"),
            new Spelling("tch", "sh"),
            new Spelling("sch", "sh"),
            new Spelling("dzh", "sh"),
            new Spelling("tsh", "sh"),
            new Spelling("gue", "ke"),
            new Spelling("gui", "ki"),
            new Spelling("scia", "sha"),
            new Spelling("scio", "sho"),
            new Spelling("sciu", "shu"),
            new Spelling("cia", "sha"),
            new Spelling("cio", "sho"),
            new Spelling("ciu", "shu"),
            new Spelling("sh", "sh"),
            new Spelling("zh", "sh"),
            new Spelling("sz", "sh"),
            new Spelling("cz", "sh"),
            new Spelling("dj", "sh"),
            new Spelling("kh", "k"),
            new Spelling("gh", "k"),
            new Spelling("ck", "k"),
            new Spelling("qu", "ku"),
            new Spelling("ph", "f"),
            new Spelling("th", "t"),
            new Spelling("dh", "d"),
            new Spelling("ts", "s"),
            new Spelling("tz", "s"),
            new Spelling("ce", "se"),
            new Spelling("ci", "si"),
            new Spelling("cy", "si"),
            new Spelling("ou", "u"),
            new Spelling("oo", "u"),
            new Spelling("ee", "i"),
            new Spelling("ey", "ei"),
            new Spelling("ay", "ai"));

    private static final int ALPHABET = 26;

    /** The spellings by their first two letters: most pairs begin none. */
    private static final List<List<Spelling>> BY_LETTERS = byLetters();

    private static final List<String> ARTICLES =
            List.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "er", "es", "et", "ul");

    private final String ch;
    private final String j;

    private record Spelling(String letters, String sound) {}

    private Romanisation(String ch, String j) {
        this.ch = ch;
        this.j = j;
    }

    private static List<List<Spelling>> byLetters() {
        List<List<Spelling>> all = new ArrayList<>(Collections.nCopies(ALPHABET * ALPHABET, List.of()));
        for (Spelling spelling : SPELLINGS) {
            int pair = pair(spelling.letters(), 0);
            List<Spelling> own = new ArrayList<>(all.get(pair));
            own.add(spelling);
            all.set(pair, List.copyOf(own));
        }
        return List.copyOf(all);
    }

    /** The number of the two letters that begin at {@code i}. */
    private static int pair(String letters, int i) {
        return (letters.charAt(i) - 'a') * ALPHABET + letters.charAt(i + 1) - 'a';
    }

    /** The readings in which the letters may sound different. */
    static List<Romanisation> readings(String letters) {
        boolean ambiguous = letters.indexOf('j') >= 0 || letters.contains("ch");
        return ambiguous ? ALL : List.of(ENGLISH);
    }

    /** @param letters as {@link #letters} gives them */
    String respell(String letters) {
        StringBuilder spelt = new StringBuilder();
        int i = 0;
        while (i < letters.length()) {
            i += append(spelt, letters, i);
        }
        return tidy(spelt);
    }

    /** The word's small letters a to z, marked ones written out, an article cut off. */
    static String letters(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int hyphen = small.indexOf('-');
        if (hyphen > 0 && ARTICLES.contains(small.substring(0, hyphen))) {
            small = small.substring(hyphen + 1);
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else {
                appendMarked(letters, c);
            }
        }
        return letters.toString();
    }

    private static void appendMarked(StringBuilder letters, char c) {
        int marked = MARKED.indexOf(c);
        char folded = Folding.fold(c);
        if (marked >= 0) {
            letters.append(UNMARKED.get(marked));
        } else if (folded >= 'a' && folded <= 'z') {
            letters.append(folded);
        } else {
            letters.append(twoLetters(folded));
        }
    }

    private static String twoLetters(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> "";
        };
    }

    /** Appends the sound that begins at {@code i} and returns the number of letters it took. */
    private int append(StringBuilder spelt, String letters, int i) {
        if (i + 1 == letters.length()) {
            appendSingle(spelt, letters, i);
            return 1;
        }
        List<Spelling> own = BY_LETTERS.get(pair(letters, i));
        for (int k = 0; k < own.size(); k++) {
            Spelling spelling = own.get(k);
            if (letters.startsWith(spelling.letters(), i)) {
                spelt.append(spelling.sound());
                return spelling.letters().length();
            }
        }
        if (letters.charAt(i) == 'c' && letters.charAt(i + 1) == 'h') {
            spelt.append(ch);
            return 2;
        }
        appendSingle(spelt, letters, i);
        return 1;
    }

    private void appendSingle(StringBuilder spelt, String letters, int i) {
        char c = letters.charAt(i);
        switch (c) {
            case 'c', 'g', 'q' -> spelt.append('k');
            case 'h' -> spelt.append(i == 0 ? "k" : "");
            case 'j' -> spelt.append(j);
            case 'w' -> spelt.append(isSilentW(letters, i) ? "" : "v");
            case 'x' -> spelt.append(i == 0 ? "sh" : "ks");
            case 'y' -> spelt.append('i');
            case 'z' -> spelt.append('s');
            case 'f' -> spelt.append(i > 0 && i + 2 >= letters.length() ? 'v' : 'f');
            default -> spelt.append(c);
        }
    }

    /** As in Brown or Rowhani, but not in Kowalski or Dostojewski. */
    private static boolean isSilentW(String letters, int i) {
        boolean last = i + 1 == letters.length();
        return i > 0 && !last && !isVowel(letters.charAt(i + 1)) && !letters.startsWith("sk", i + 1);
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** Without doubled letters and the mute e that French puts behind Russian names. */
    private static String tidy(StringBuilder spelt) {
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            if (i == 0 || spelt.charAt(i) != spelt.charAt(i - 1)) {
                tidy.append(spelt.charAt(i));
            }
        }
        int last = tidy.length() - 1;
        if (last >= 3 && tidy.charAt(last) == 'e' && tidy.charAt(last - 1) == 'n') {
            tidy.setLength(last);
        }
        return tidy.toString();
    }
}
