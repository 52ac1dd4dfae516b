package org.copydesk.language;

/**
 * The form in which entries and texts meet: folded, a run of white space one blank, ignorable units left out, no blank at
 * the ends and no full stops at the end.
 */
final class LexiconKey {
    private LexiconKey() {}

    static String of(String text) {
        if (isKey(text)) {
            return text;
        }
        String normal = PhraseMatch.normalise(text).strip();
        return normal.substring(0, endOf(normal, 0, normal.length()));
    }

    /** True of most entries, and quickly seen: small letters, and single blanks between them. */
    private static boolean isKey(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c != ' ' || blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    /** The number of words of a key. */
    static int mostWords(String key) {
        if (!isKey(key)) {
            return Words.of(key).count();
        }
        int words = 1;
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            words++;
        }
        return words;
    }

    /** Where the key ends in a range of text. */
    static int endOf(CharSequence text, int start, int end) {
        int stop = end;
        while (stop > start + 1 && text.charAt(stop - 1) == '.') {
            stop--;
        }
        return stop;
    }

    static long hash(CharSequence text, int start, int end) {
        long state = WordHash.START;
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Folding.isIgnorable(c)) {
                continue;
            }
            char folded = Folding.fold(c);
            if (folded != ' ' || !blank) {
                state = WordHash.add(state, folded);
            }
            blank = folded == ' ';
        }
        return WordHash.finish(state);
    }

    static boolean matches(String key, CharSequence text, int start, int end) {
        int at = 0;
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = Folding.fold(c);
            if (Folding.isIgnorable(c) || (folded == ' ' && blank)) {
                continue;
            }
            if (at == key.length() || key.charAt(at++) != folded) {
                return false;
            }
            blank = folded == ' ';
        }
        return at == key.length();
    }
}
