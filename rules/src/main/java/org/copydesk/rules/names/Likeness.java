package org.copydesk.rules.names;

import java.util.List;
import java.util.Locale;
import org.copydesk.language.Folding;
import org.copydesk.language.Similarity;

/** How two words of names are alike, the surest first. */
enum Likeness {
    /** The letters are the same, the accents are not: {@code Acuña}, {@code Acuna}. */
    ACCENTS("with and without accents"),
    /** {@code NewsGuard}, {@code Newsguard}. */
    CAPITALS("other capitals"),
    /** {@code Jong-un}, {@code Jongun}; {@code O'Neill}, {@code ONeill}. */
    JOINT("hyphens and apostrophes"),
    /** {@code Müller}, {@code Mueller}. */
    UMLAUT("umlauts written out"),
    /** {@code Centre}, {@code Center}. */
    ORTHOGRAPHY("British and American spelling"),
    /** Two romanisations, or letters that sound alike: {@code Scholz}, {@code Sholts}. */
    SOUND("sounds alike"),
    /** One letter differs, or two have changed places. */
    ONE_LETTER("one letter apart"),
    TWO_LETTERS("two letters apart"),
    /** One letter of four: {@code Tang}, {@code Teng}. */
    SHORT("one letter apart"),
    /** The beginning is the same: {@code Garrick}, {@code Garret}. */
    BEGINNING("begins alike"),
    NONE("");

    private static final int SHORTEST_FOR_ONE = 5;
    private static final int SHORTEST_FOR_TWO = 8;
    private static final int MOST_APART = 3;

    /** What an ending behind a whole name makes of it: plural, inhabitant, adjective, feminine, language. */
    private static final List<String> ENDINGS = List.of(
            "s", "es", "n", "an", "ian", "ish", "ese", "i", "ic", "er", "ers", "ans", "ians", "is", "ns", "a", "ist",
            "ists", "ism", "ite", "ites", "ia", "land", "son", "sen", "ov", "ova", "ski", "y", "ies", "o", "ine", "ov",
            "ed", "ing");

    private static final List<String> SWAPS = List.of(
            "isation", "ization", "ise", "ize", "ising", "izing", "our", "or", "tre", "ter", "ence", "ense", "ogue",
            "og", "amme", "am", "lled", "led", "lling", "ling", "ller", "ler", "yse", "yze", "aeo", "eo");

    private final String description;

    Likeness(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** Whether the words differ in how they are written and not in their letters. */
    boolean isSameLetters() {
        return this == ACCENTS || this == CAPITALS || this == JOINT || this == UMLAUT;
    }

    /** A set of the small letters in a word, to pass over most pairs cheaply. */
    static int mask(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            mask |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << 26;
        }
        return mask;
    }

    /** False if two words are nothing alike; their masks and lengths tell without looking at the letters. */
    static boolean mayBeAlike(int lengthA, int maskA, int lengthB, int maskB) {
        return Math.abs(lengthA - lengthB) <= MOST_APART && hasFewBits(maskA ^ maskB);
    }

    /** Whether five letters at most are in one word only. */
    private static boolean hasFewBits(int mask) {
        int rest = mask & (mask - 1);
        rest &= rest - 1;
        rest &= rest - 1;
        rest &= rest - 1;
        return (rest & (rest - 1)) == 0;
    }

    static Likeness of(String a, String b) {
        return of(new ComparedWord(a), new ComparedWord(b));
    }

    static Likeness of(ComparedWord one, ComparedWord other) {
        String a = one.text();
        String b = other.text();
        String lettersA = one.letters();
        String lettersB = other.letters();
        if (lettersA.equals(lettersB)) {
            return sameLetters(a, b);
        }
        if (!(one.isPlain() && other.isPlain()) && writtenOut(a).equals(writtenOut(b))) {
            return UMLAUT;
        }
        if (beginAlike(lettersA, lettersB)) {
            if (isOrthography(lettersA, lettersB)) {
                return ORTHOGRAPHY;
            }
            if (isInflected(lettersA, lettersB)) {
                return NONE;
            }
        }
        return a.indexOf('-') > 0 || b.indexOf('-') > 0 ? byParts(a, b) : byLetters(one, other);
    }

    /** True if the first letter is the same, as it is in two forms of one word. */
    private static boolean beginAlike(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    private static Likeness sameLetters(String a, String b) {
        if (a.equals(b)) {
            return NONE;
        }
        if (a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))) {
            return a.indexOf('-') < 0 ? CAPITALS : NONE;
        }
        String plainA = Folding.withoutDiacritics(a).replace('’', '\'');
        String plainB = Folding.withoutDiacritics(b).replace('’', '\'');
        if (plainA.equals(plainB)) {
            return a.replace('’', '\'').equals(b.replace('’', '\'')) ? NONE : ACCENTS;
        }
        return JOINT;
    }

    private static String writtenOut(String word) {
        StringBuilder written = new StringBuilder();
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'ä', 'æ' -> written.append("ae");
                case 'ö', 'ø', 'œ' -> written.append("oe");
                case 'ü' -> written.append("ue");
                case 'å' -> written.append("aa");
                case 'ß' -> written.append("ss");
                default -> written.append(NameWord.letters(String.valueOf(c)));
            }
        }
        return written.toString();
    }

    private static boolean isOrthography(String a, String b) {
        for (int i = 0; i < SWAPS.size(); i += 2) {
            String british = SWAPS.get(i);
            String american = SWAPS.get(i + 1);
            if ((a.endsWith(british) || b.endsWith(british))
                    && swapped(a, british, american).equals(swapped(b, british, american))) {
                return true;
            }
        }
        return false;
    }

    private static String swapped(String word, String british, String american) {
        return word.endsWith(british) ? word.substring(0, word.length() - british.length()) + american : word;
    }

    private static boolean isInflected(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()))) {
            return !isDoubled(longer);
        }
        int last = Math.max(0, shorter.length() - 1);
        boolean stem = last >= 3 && longer.startsWith(shorter.substring(0, last));
        if (stem && (longer.endsWith("n") || longer.endsWith("ns")) && ENDINGS.contains(longer.substring(last))) {
            return true;
        }
        // Masculine and feminine: Petrov and Petrova, Mario and Maria, Petrovsky and Petrovskaya.
        return stem && isFeminine(shorter, longer);
    }

    /** {@code Hermann} beside {@code Herman}: no ending, a letter too many. */
    private static boolean isDoubled(String longer) {
        int last = longer.length() - 1;
        return last > 3 && longer.charAt(last) == longer.charAt(last - 1);
    }

    private static boolean isFeminine(String shorter, String longer) {
        if (shorter.length() == longer.length()) {
            String ends = "" + shorter.charAt(shorter.length() - 1) + longer.charAt(longer.length() - 1);
            return ends.equals("oa") || ends.equals("ao") || ends.equals("ea") || ends.equals("ae");
        }
        return longer.endsWith("skaya") || longer.endsWith("skaia") || longer.endsWith("ina") && shorter.endsWith("in");
    }

    /** Compounds are alike if all their parts but one are the same. */
    private static Likeness byParts(String a, String b) {
        String[] partsA = a.split("-");
        String[] partsB = b.split("-");
        Likeness found = NONE;
        for (int i = 0; i < partsA.length && partsA.length == partsB.length; i++) {
            if (!partsA[i].equals(partsB[i])) {
                if (found != NONE) {
                    return NONE;
                }
                found = of(partsA[i], partsB[i]);
                if (found == NONE || found == CAPITALS) {
                    return NONE;
                }
            }
        }
        return found;
    }

    private static Likeness byLetters(ComparedWord one, ComparedWord other) {
        String lettersA = one.letters();
        String lettersB = other.letters();
        int shortest = Math.min(lettersA.length(), lettersB.length());
        if (shortest < 4) {
            return NONE;
        }
        int distance = Similarity.distance(lettersA, lettersB, MOST_APART + 1);
        if (distance < 0) {
            return NONE;
        }
        if (soundsAlike(one, other, distance, shortest)) {
            return SOUND;
        }
        boolean transposed = distance == 2 && isTransposed(lettersA, lettersB);
        if (shortest >= SHORTEST_FOR_ONE && (distance == 1 || transposed)) {
            return ONE_LETTER;
        }
        if (distance == 2 && shortest >= SHORTEST_FOR_TWO) {
            return TWO_LETTERS;
        }
        boolean sameStart = lettersA.charAt(0) == lettersB.charAt(0);
        if (distance == 1 && sameStart && lettersA.length() == lettersB.length()) {
            return SHORT;
        }
        boolean begin = shortest >= 6 && lettersA.regionMatches(0, lettersB, 0, 4);
        return begin && distance <= MOST_APART ? BEGINNING : NONE;
    }

    private static boolean soundsAlike(ComparedWord one, ComparedWord other, int distance, int shortest) {
        String a = one.respelt();
        String b = other.respelt();
        boolean near = a.equals(b);
        if (!near && (shortest >= 7 || shortest >= 5 && distance <= 2)) {
            near = Similarity.distance(a, b, 1) == 1;
        }
        return near && shareKey(one.soundKeys(), other.soundKeys());
    }

    private static boolean shareKey(List<String> one, List<String> other) {
        for (String key : one) {
            if (other.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransposed(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }
}
