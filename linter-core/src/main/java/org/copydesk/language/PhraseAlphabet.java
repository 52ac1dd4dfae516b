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

    private final String characters;
    private final char[] classes = new char[Character.MAX_VALUE + 1];

    /** @param characters folded characters in the order of their classes, blank excepted */
    PhraseAlphabet(String characters) {
        this.characters = characters;
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < characters.length(); i++) {
            folded[characters.charAt(i)] = (char) (FIRST + i);
            classes[characters.charAt(i)] = (char) (FIRST + i);
        }
        folded[' '] = SPACE;
        for (char c = 0; c < FoldTable.LIMIT; c++) {
            char known = folded[Folding.fold(c)];
            classes[c] = Folding.isIgnorable(c) ? IGNORABLE : known == OTHER ? (char) unknown(c) : known;
        }
        for (char c = 0xFF01; c <= 0xFF5E; c++) {
            classes[c] = folded[Folding.fold(c)];
        }
        classes['\u3000'] = SPACE;
        classes['\uFEFF'] = IGNORABLE;
    }

    private static int unknown(char c) {
        return PhraseMatch.isSpelling(c) ? OTHER_SPELLING : OTHER;
    }

    /** The alphabet of the phrases counted: frequent characters first, equal ones by code. */
    static PhraseAlphabet of(int[] frequencies) {
        long[] ranked = new long[frequencies.length];
        int used = 0;
        for (int c = 0; c < frequencies.length; c++) {
            if (frequencies[c] > 0 && c != ' ') {
                ranked[used++] = ((long) -frequencies[c] << 16) | c;
            }
        }
        Arrays.sort(ranked, 0, used);
        StringBuilder characters = new StringBuilder(used);
        for (int i = 0; i < used; i++) {
            characters.append((char) ranked[i]);
        }
        if (used > MOST_CLASSES) {
            throw new IllegalArgumentException(used + " different characters are more than phrases can have");
        }
        return new PhraseAlphabet(characters.toString());
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
}
