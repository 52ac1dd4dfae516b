package org.copydesk.language;

import java.util.List;

/** Letters that English has not, by the languages that write them. */
final class LatinLetters {
    private static final List<String> LETTERS = List.of(
            "fr:àâçèéêëîïôùûœ",
            "de:äöüß",
            "es:áéíñóúü",
            "it:àèéìòù",
            "pt:àáâãçéêíóôõú",
            "nl:ëï",
            "sv:åäö",
            "da:åæø",
            "nb:åæø",
            "pl:ąćęłńóśźż",
            "cs:áčďéěíňóřšťúůýž",
            "ro:ăâîșțşţ",
            "tr:çğıöşü",
            "hu:áéíóöőúüű",
            "fi:äö",
            "ca:àçèéíïòóúü",
            "hr:čćđšž");

    private static final int FROM = 0xDF;
    private static final int TO = 0x21C;
    /** The languages of a letter as in {@link FunctionWords#LANGUAGES}. */
    private static final int[] MASKS = build();

    private LatinLetters() {}

    private static int[] build() {
        int[] masks = new int[TO - FROM];
        for (String line : LETTERS) {
            int bit = 1 << FunctionWords.LANGUAGES.indexOf(line.substring(0, 2));
            for (int i = 3; i < line.length(); i++) {
                masks[line.charAt(i) - FROM] |= bit;
            }
        }
        return masks;
    }

    /** Whether a word has a letter with two marks, a dot below or a horn. */
    static boolean isVietnamese(Words words, int i) {
        for (int k = words.start(i); k < words.end(i); k++) {
            char c = words.text().charAt(k);
            if ((c >= '\u1EA0' && c <= '\u1EF9') || (c >= '\u01A0' && c <= '\u01B0')) {
                return true;
            }
        }
        return false;
    }

    /** The languages that have all accented letters of a word; none if it has no such letter. */
    static int languages(Words words, int i) {
        int languages = FunctionWords.FOREIGN;
        boolean found = false;
        for (int k = words.start(i); k < words.end(i); k++) {
            char c = Character.toLowerCase(words.text().charAt(k));
            if (c >= FROM && Character.isLetter(c)) {
                languages &= c < TO ? MASKS[c - FROM] : 0;
                found = true;
            }
        }
        return found ? languages : 0;
    }
}
