package org.copydesk.reader.plain;

import java.util.Arrays;
import org.copydesk.text.Span;

/**
 * The lines of a text: where each begins, where what stands in it begins and ends, and what kind of line it looks like.
 * Lines end at LF, CR LF or CR. A byte order mark belongs to no line. All offsets are 0-based UTF-16 units of the text;
 * lines are numbered from 0.
 */
final class Lines {

    private static final String BULLETS = "*-+•‣◦▪■●·–—";
    private static final String END_MARKS = ".!?…:;。！？؟।";
    private static final String CLOSERS = "\"'”’»“)]›」』*_";
    private static final int LIST_NUMBER_DIGITS = 3;

    private final CharSequence text;
    /** Where line i begins; the entry behind the last line is the text's length. */
    private int[] starts = new int[64];

    private int[] from = new int[64];
    private int[] to = new int[64];
    private int count;

    private Lines(CharSequence text) {
        this.text = text;
    }

    static Lines of(CharSequence text) {
        Lines lines = new Lines(text);
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        for (int i = start; i < length; i++) {
            char unit = text.charAt(i);
            if (unit > '\r' || unit != '\n' && unit != '\r') {
                continue;
            }
            int end = i;
            if (unit == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            lines.add(start, end);
            start = i + 1;
        }
        if (start < length) {
            lines.add(start, length);
        }
        lines.close(length);
        return lines;
    }

    private void add(int start, int end) {
        if (count + 1 == starts.length) {
            int size = starts.length * 2;
            starts = Arrays.copyOf(starts, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
        }
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        starts[count] = start;
        from[count] = first;
        to[count++] = last;
    }

    private void close(int length) {
        starts[count] = length;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    int count() {
        return count;
    }

    /** Where a line begins, its indent included; for the number behind the last line, the text's end. */
    int start(int line) {
        return starts[line];
    }

    /** What stands in a line, without white space at its ends. */
    Span content(int line) {
        return new Span(from[line], to[line]);
    }

    int length(int line) {
        return to[line] - from[line];
    }

    boolean isBlank(int line) {
        return from[line] == to[line];
    }

    boolean isIndented(int line) {
        return from[line] > starts[line];
    }

    /** Length of a line's first word in UTF-16 units. */
    int firstWordLength(int line) {
        int i = from[line];
        while (i < to[line] && !isBlank(text.charAt(i))) {
            i++;
        }
        return i - from[line];
    }

    /** True if the line begins with a lower-case letter, behind an opening mark or not. */
    boolean startsLower(int line) {
        return Character.isLowerCase(firstLetter(line));
    }

    /** True if the line begins with a letter of a script without case, such as Arabic or Chinese. */
    boolean startsCaseless(int line) {
        int letter = firstLetter(line);
        return Character.isLetter(letter)
                && !Character.isUpperCase(letter)
                && !Character.isLowerCase(letter)
                && !Character.isTitleCase(letter);
    }

    private int firstLetter(int line) {
        int i = from[line];
        if (i < to[line] && !Character.isLetterOrDigit(Character.codePointAt(text, i))) {
            i++;
        }
        return i < to[line] ? Character.codePointAt(text, i) : ' ';
    }

    /** True if the line ends as a sentence or an announcement does. */
    boolean endsSentence(int line) {
        int i = to[line];
        while (i > from[line] && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > from[line] && END_MARKS.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** True if the line begins with a bullet or a number as an item of a list does. */
    boolean isListItem(int line) {
        int i = from[line];
        if (length(line) < 3) {
            return false;
        }
        if (BULLETS.indexOf(text.charAt(i)) >= 0) {
            return isBlank(text.charAt(i + 1));
        }
        while (i < to[line] && i - from[line] < LIST_NUMBER_DIGITS && isDigit(text.charAt(i))) {
            i++;
        }
        return i > from[line]
                && i + 1 < to[line]
                && (text.charAt(i) == '.' || text.charAt(i) == ')')
                && isBlank(text.charAt(i + 1));
    }

    /** True if no letter or digit stands in the line: a rule, a row of asterisks. */
    boolean isOrnament(int line) {
        for (int i = from[line]; i < to[line]; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return !isBlank(line);
    }

    /** What stands for the break between two lines of one paragraph: a space, or nothing where the words need none. */
    String joint(int line) {
        char before = text.charAt(to[line] - 1);
        char after = text.charAt(from[line + 1]);
        boolean hyphen = before == '-' && length(line) > 1 && Character.isLetter(text.charAt(to[line] - 2));
        boolean joined = hyphen && Character.isLowerCase(after) || Character.isIdeographic(before) || isKana(before);
        return joined ? "" : " ";
    }

    private static boolean isKana(char unit) {
        return unit >= '\u3001' && unit <= '\u30FF' || unit >= '\uFF00' && unit <= '\uFFEF';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
