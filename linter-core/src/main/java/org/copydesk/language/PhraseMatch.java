package org.copydesk.language;

/** The relation between a phrase as the automaton sees it and the text as it stands. */
final class PhraseMatch {
    private PhraseMatch() {}

    /** The phrase folded, each run of white space one blank, without ignorable characters. */
    static String normalise(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = Folding.fold(phrase.charAt(i));
            boolean again = c == ' ' && normal.length() > 0 && normal.charAt(normal.length() - 1) == ' ';
            if (!Folding.isIgnorable(c) && !again) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    /** Where a match of {@code units} normalised units that ends at {@code end} begins. */
    static int startOf(String text, int end, int units) {
        int start = end;
        for (int left = units; left > 0; left--) {
            start--;
            while (Folding.isIgnorable(text.charAt(start))) {
                start--;
            }
            if (CharClass.isSpace(text.charAt(start))) {
                start = startOfSpace(text, start);
            }
        }
        return start;
    }

    private static int startOfSpace(String text, int at) {
        int start = at;
        for (int i = at - 1; i >= 0; i--) {
            if (CharClass.isSpace(text.charAt(i))) {
                start = i;
            } else if (!Folding.isIgnorable(text.charAt(i))) {
                break;
            }
        }
        return start;
    }

    /** The end of the match with the combining accents of its last letter. */
    static int withAccents(String text, int end) {
        int i = end;
        while (i < text.length() && Folding.isCombiningAccent(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the word that a match ends in goes on at {@code end}. */
    static boolean goesOnAt(String text, int end) {
        int i = end;
        while (i < text.length() && Folding.isIgnorable(text.charAt(i))) {
            i++;
        }
        return i < text.length() && isSpelling(text.charAt(end - 1)) && isSpelling(text.charAt(i));
    }

    /** Whether the word that a match starts with goes on to its left. */
    static boolean goesOnBefore(String text, int start) {
        int i = start - 1;
        while (i >= 0 && Folding.isIgnorable(text.charAt(i))) {
            i--;
        }
        return i >= 0 && isSpelling(text.charAt(start)) && isSpelling(text.charAt(i));
    }

    /** Whether a word can go on from or to this unit without a gap. */
    static boolean isSpelling(char c) {
        byte k = CharClass.of(c);
        return k == CharClass.LETTER || k == CharClass.DIGIT || k == CharClass.MARK;
    }
}
