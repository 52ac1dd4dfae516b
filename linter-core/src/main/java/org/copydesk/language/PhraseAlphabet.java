package org.copydesk.language;

import java.util.Arrays;

/**
 * The classes of UTF-16 units that an automaton tells apart: white space, ignorable units, letters and digits of no
 * phrase, all else of no phrase, then each folded character of its phrases, the frequent ones first. Classes below {@link
 * #width} have a column in the dense rows.
 */
final class PhraseAlphabet {
    static final int OTHER = 0;
    static final int SPACE = 1;
    static final int IGNORABLE = 2;
    /** A letter or digit that no phrase has; beyond the common scripts such a unit counts as {@link #OTHER}. */
    static final int OTHER_SPELLING = 3;

    static final int FIRST = 4;

    /** More columns would make each dense row dearer for the sake of characters that hardly any phrase has. */
    private static final int MOST_COLUMNS = 64;

    private static final int MOST_CLASSES = 0x7000;
    private static final int UNITS = Character.MAX_VALUE + 1;

    private final String characters;
    private final char[] classes;

    private PhraseAlphabet(String characters, char[] classes) {
        this.characters = characters;
        this.classes = classes;
    }

    /**
     * An alphabet that was made before.
     *
     * @param characters as {@link #characters()} gave them
     * @param classes as {@link #classes()} gave them
     */
    static PhraseAlphabet packed(String characters, char[] classes) {
        if (classes.length != UNITS) {
            throw new IllegalArgumentException("phrase automaton is damaged");
        }
        return new PhraseAlphabet(characters, classes);
    }

    /**
     * The alphabet of the phrases counted: frequent characters first, equal ones by code.
     *
     * @param used the different characters, blank excepted
     * @param frequencies how often each stands in the phrases, by character
     */
    static PhraseAlphabet of(CharSequence used, int[] frequencies) {
        long[] ranked = new long[used.length()];
        for (int i = 0; i < ranked.length; i++) {
            char c = used.charAt(i);
            ranked[i] = ((long) -frequencies[c] << 16) | c;
        }
        Arrays.sort(ranked);
        StringBuilder characters = new StringBuilder(ranked.length);
        for (long rank : ranked) {
            characters.append((char) rank);
        }
        return of(characters.toString());
    }

    /** @param characters folded characters in the order of their classes, blank excepted */
    private static PhraseAlphabet of(String characters) {
        if (characters.length() > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    characters.length() + " different characters are more than phrases can have");
        }
        char[] classes = Variants.CLASSES.clone();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            classes[c] = (char) (FIRST + i);
            for (char variant = Variants.FIRST_OF[c]; variant != 0; variant = Variants.NEXT[variant]) {
                classes[variant] = (char) (FIRST + i);
            }
        }
        return new PhraseAlphabet(characters, classes);
    }

    String characters() {
        return characters;
    }

    /** The number of columns in a dense row. */
    int width() {
        return Math.min(MOST_COLUMNS, FIRST + characters.length());
    }

    int classOf(char c) {
        return classes[c];
    }

    /** The classes by unit, for the scanning loop; not to be written to. */
    char[] classes() {
        return classes;
    }

    /** What is the same for all alphabets: the classes of units that no phrase has, and the units that fold to one. */
    private static final class Variants {
        static final char[] CLASSES = new char[UNITS];
        /** By folded character, the first unit that folds to it; by that, the next one; 0 ends the chain. */
        static final char[] FIRST_OF = new char[UNITS];

        static final char[] NEXT = new char[UNITS];

        static {
            for (char c = 1; c < FoldTable.LIMIT; c++) {
                add(c);
            }
            for (char c = 0xFF01; c <= 0xFF5E; c++) {
                add(c);
            }
            CLASSES['\u3000'] = SPACE;
            CLASSES['\uFEFF'] = IGNORABLE;
        }

        private static void add(char c) {
            char folded = Folding.fold(c);
            if (Folding.isIgnorable(c)) {
                CLASSES[c] = IGNORABLE;
            } else if (folded == ' ') {
                CLASSES[c] = SPACE;
            } else {
                CLASSES[c] = PhraseMatch.isSpelling(c) ? (char) OTHER_SPELLING : OTHER;
                NEXT[c] = FIRST_OF[folded];
                FIRST_OF[folded] = c;
            }
        }
    }
}
