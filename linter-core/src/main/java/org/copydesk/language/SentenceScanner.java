package org.copydesk.language;

import java.util.Arrays;

/** Splits one text into sentences by looking at the marks between its words. One use, one thread. */
final class SentenceScanner {
    private static final int SPEAKER_WORDS = 4;

    private final String text;
    private final Words words;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] firstWords = new int[9];
    private int count;
    /** Where the sentence being read starts, and its first word. */
    private int start;

    private int firstWord;

    SentenceScanner(String text, Words words) {
        this.text = text;
        this.words = words;
        this.start = skipSpace(0);
    }

    Sentences scan() {
        Marks marks = words.marks();
        int word = 0;
        int examined = -1;
        for (int i = 0; i < marks.count(); i++) {
            int mark = marks.offset(i);
            while (word + 1 < words.count() && words.end(word + 1) - 1 <= mark) {
                word++;
            }
            if (word + 1 >= words.count()) {
                break;
            }
            boolean behind = words.end(word) - 1 <= mark && mark < words.start(word + 1);
            if (behind && word > examined) {
                examined = word;
                end(word);
            }
        }
        if (start < text.length()) {
            add(text.length(), words.count());
        }
        firstWords[count] = words.count();
        return new Sentences(starts, ends, firstWords, count);
    }

    /** Ends the sentence if it ends behind a word, in a gap that holds a mark. */
    private void end(int word) {
        int end = endBehind(word);
        if (end >= 0) {
            add(end, word + 1);
        }
    }

    /** Where a sentence ends between word {@code i} and the next one, or -1. */
    private int endBehind(int i) {
        int gapEnd = words.start(i + 1);
        int mark = firstMark(i, gapEnd);
        if (mark < gapEnd) {
            int end = endOfMarks(mark, gapEnd);
            if (isWideStop(text.charAt(mark))) {
                return end;
            }
            boolean parted = end < gapEnd && CharClass.isSpace(text.charAt(end));
            if (parted && ends(i, mark, end)) {
                return closedLate(end, gapEnd);
            }
        }
        return emptyLine(words.end(i), gapEnd);
    }

    /** The first sentence mark between the words, or {@code gapEnd}. The dot of a dotted abbreviation is in the word. */
    private int firstMark(int i, int gapEnd) {
        int k = words.end(i);
        if (text.charAt(k - 1) == '.' || isNoteBehindMark(i)) {
            return k - 1;
        }
        while (k < gapEnd && !isMark(text.charAt(k))) {
            k++;
        }
        return k;
    }

    /** Whether word {@code i} is the number of a note behind a sentence mark: {@code done.[1] Next}. */
    private boolean isNoteBehindMark(int i) {
        int before = words.start(i) - 2;
        return before >= 0
                && words.isNumber(i)
                && text.charAt(before + 1) == '['
                && isMark(text.charAt(before))
                && text.charAt(words.end(i)) == ']';
    }

    private int endOfMarks(int mark, int gapEnd) {
        int k = mark + 1;
        while (k < gapEnd && (isMark(text.charAt(k)) || isCloser(text.charAt(k)))) {
            k++;
        }
        return k;
    }

    /** The end moved behind a guillemet that closes after a blank, as French sets it. */
    private int closedLate(int end, int gapEnd) {
        int k = skipSpace(end);
        boolean guillemet = k + 1 < gapEnd && text.charAt(k) == '»' && CharClass.isSpace(text.charAt(k + 1));
        return guillemet ? k + 1 : end;
    }

    private boolean ends(int i, int mark, int end) {
        int next = i + 1;
        if (startsSmall(next)) {
            return false;
        }
        char c = text.charAt(mark);
        if (c == '.' && isOnlyMark(mark, end)) {
            return endsByStop(i, next);
        }
        boolean quoted = (c == '!' || c == '?') && Folding.fold(text.charAt(end - 1)) == '"';
        return !(quoted && isSpeaker(next));
    }

    /** Whether no second mark follows, as in an ellipsis or in {@code (etc.).} */
    private boolean isOnlyMark(int mark, int end) {
        for (int k = mark + 1; k < end; k++) {
            if (isMark(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsByStop(int i, int next) {
        if (words.isNumber(i)) {
            boolean listNumber = i == firstWord && words.end(i) - words.start(i) <= 3;
            return !listNumber && SentenceWord.of(words, next) != SentenceWord.ORDINAL;
        }
        return switch (kindOf(i)) {
            case TITLE, INSIDE -> false;
            case NUMBER -> !words.isNumber(next);
            case NAME, EITHER -> isStarter(next);
            case ORDINAL, STARTER, SAYING, NONE -> true;
        };
    }

    private SentenceWord kindOf(int i) {
        SentenceWord kind = SentenceWord.of(words, i);
        boolean capital = words.isCapitalised(i);
        return switch (kind) {
            case TITLE, NAME -> capital ? kind : SentenceWord.NONE;
            case INSIDE, EITHER, NUMBER -> kind;
            case ORDINAL, STARTER, SAYING, NONE -> isInitial(i, capital) ? SentenceWord.EITHER : SentenceWord.NONE;
        };
    }

    private boolean isInitial(int i, boolean capital) {
        int length = words.end(i) - words.start(i);
        return (capital && length == 1) || text.charAt(words.end(i) - 1) == '.';
    }

    /** Whether a word begins a sentence even behind an abbreviation; {@code A} and {@code I} may be initials. */
    private boolean isStarter(int i) {
        boolean initial =
                words.end(i) - words.start(i) == 1 && words.end(i) < text.length() && text.charAt(words.end(i)) == '.';
        return !initial && SentenceWord.ofStem(words, i) == SentenceWord.STARTER;
    }

    private boolean startsSmall(int i) {
        return words.isLowerCase(i) && Character.isLetter(text.charAt(words.start(i)));
    }

    /** Whether a name and a verb of saying follow. */
    private boolean isSpeaker(int from) {
        for (int i = from; i < Math.min(from + SPEAKER_WORDS, words.count()); i++) {
            if (words.isLowerCase(i)) {
                return i > from && SentenceWord.of(words, i) == SentenceWord.SAYING;
            }
        }
        return false;
    }

    /** The end of the text before an empty line, or -1. */
    private int emptyLine(int from, int to) {
        int breaks = 0;
        int end = from;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            if (!CharClass.isSpace(c)) {
                breaks = 0;
                end = k + 1;
            } else if ((c == '\n' || c == '\u2029') && ++breaks == 2) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isWideStop(c);
    }

    private static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '｡';
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case ')', ']', '}', '"', '\'', '”', '’', '“', '»', '›', '」', '』', '）', '*', '_' -> true;
            default -> false;
        };
    }

    private int skipSpace(int from) {
        int k = from;
        while (k < text.length() && CharClass.isSpace(text.charAt(k))) {
            k++;
        }
        return k;
    }

    private void add(int end, int nextWord) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            firstWords = Arrays.copyOf(firstWords, count * 2 + 1);
        }
        int trimmed = end;
        while (CharClass.isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        starts[count] = start;
        ends[count] = trimmed;
        firstWords[count++] = firstWord;
        start = skipSpace(end);
        firstWord = nextWord;
    }
}
