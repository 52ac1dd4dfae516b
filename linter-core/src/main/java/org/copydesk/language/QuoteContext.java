package org.copydesk.language;

import java.util.List;

/** What the surroundings of a mark allow it to be. */
final class QuoteContext {
    /** What English and Dutch write behind an apostrophe at the start of a word. */
    private static final List<String> ELISIONS = List.of(
            "tis",
            "twas",
            "twere",
            "twill",
            "twould",
            "em",
            "til",
            "till",
            "cause",
            "cos",
            "coz",
            "cuz",
            "bout",
            "round",
            "n",
            "nuff",
            "neath",
            "gainst",
            "fraid",
            "ere",
            "kay",
            "sup",
            "tude",
            "hood",
            "ndrangheta",
            "t",
            "s",
            "scuse",
            "nother",
            "specially",
            "course");

    /** How far a better closing mark is looked for. */
    private static final int REACH = 600;

    private final String text;

    QuoteContext(String text) {
        this.text = text;
    }

    static boolean isMark(char c) {
        if (c < '«') {
            return c == '"' || c == '\'';
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '＂' -> true;
            default -> false;
        };
    }

    char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i)) || CharClass.isMark(at(i)) || Character.isLowSurrogate(at(i));
    }

    boolean isDigit(int i) {
        return Character.isDigit(at(i));
    }

    boolean isBlank(int i) {
        return CharClass.isSpace(at(i));
    }

    /** Whether what stands there closes a clause or bracket. */
    boolean isPunctuation(int i) {
        return at(i) != '…' && closesAround(at(i));
    }

    /** Whether a quotation may begin at {@code i}: something follows, and nothing that it would close goes before. */
    boolean mayOpen(int i) {
        return !isBlank(i + 1) && opensAround(at(i - 1));
    }

    /** Whether a quotation may end at {@code i}: something goes before, and no word follows. */
    boolean mayClose(int i) {
        return !isBlank(i - 1) && closesAround(at(i + 1));
    }

    private static boolean opensAround(char before) {
        return switch (before) {
            case '(',
                    '[',
                    '{',
                    '-',
                    '–',
                    '—',
                    '/',
                    '*',
                    '_',
                    '>',
                    '=',
                    ':',
                    '¿',
                    '¡',
                    '“',
                    '‘',
                    '„',
                    '‚',
                    '«',
                    '‹',
                    '「',
                    '『',
                    '"',
                    '\'',
                    '|' -> true;
            default -> CharClass.isSpace(before) || Folding.isIgnorable(before);
        };
    }

    private static boolean closesAround(char after) {
        return switch (after) {
            case '.',
                    ',',
                    ';',
                    ':',
                    '!',
                    '?',
                    ')',
                    ']',
                    '}',
                    '-',
                    '–',
                    '—',
                    '/',
                    '…',
                    '*',
                    '_',
                    '<',
                    '”',
                    '’',
                    '“',
                    '»',
                    '›',
                    '」',
                    '』',
                    '"',
                    '\'',
                    '|',
                    '、',
                    '。' -> true;
            default -> CharClass.isSpace(after) || Folding.isIgnorable(after);
        };
    }

    /** Whether a mark at {@code i} stands where a decade or an elision begins. */
    boolean isElision(int i) {
        if (isDigit(i + 1)) {
            return isDigit(i + 2) && !isDigit(i + 3) && (!isLetter(i + 3) || at(i + 3) == 's');
        }
        int end = i + 1;
        while (isLetter(end) && end < i + REACH) {
            end++;
        }
        return end > i + 1 && end <= text.length() && ELISIONS.contains(Folding.fold(text.substring(i + 1, end)));
    }

    /** Whether a genitive's s alone follows something other than a word: {@code Jr.'s}, {@code "Hamlet"'s}. */
    boolean isBeforeS(int i) {
        return !isBlank(i - 1) && at(i + 1) == 's' && !isLetter(i + 2) && !isDigit(i + 2);
    }

    /** Whether the mark at {@code i} may be a genitive: behind an s, a word follows. */
    boolean isGenitive(int i) {
        char before = Folding.fold(at(i - 1));
        return (before == 's' || before == 'z' || before == 'x') && isBlank(i + 1) && isLetter(i + 2);
    }

    /** Whether a better closing mark of the same character follows before anything single opens again. */
    boolean isClosedLater(int i, char mark) {
        for (int k = i + 1; k < Math.min(text.length(), i + REACH); k++) {
            char c = text.charAt(k);
            if (c == mark && mayClose(k) && !isGenitive(k)) {
                return true;
            }
            if (c == '‘' || (c == mark && mayOpen(k))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the mark at {@code i} stands behind a number as inches behind feet: {@code 6'2"}. */
    boolean isInchBehindFeet(int i) {
        int k = isDigit(i - 1) && isDigit(i - 2) ? i - 3 : i - 2;
        return isDigit(i - 1) && Folding.fold(at(k)) == '\'' && isDigit(k - 1);
    }
}
