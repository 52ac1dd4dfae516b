package org.copydesk.language;

import java.util.Arrays;

/** Finds the words and the marks of one text, see {@link Words} and {@link Marks} for what they are. One use, one thread. */
final class WordScanner {
    /** The text and two zero units behind it, so that looking ahead needs no test for the end. */
    private final char[] text;

    private final int length;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] shapes;
    private int count;
    private int[] marks;
    private int markCount;

    WordScanner(String source) {
        length = source.length();
        text = new char[length + 2];
        source.getChars(0, length, text, 0);
        int expected = length / 5 + 4;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new long[expected];
        shapes = new byte[expected];
        marks = new int[length / 20 + 4];
    }

    Words scan(String source) {
        int i = 0;
        while (i < length) {
            i = switch (CharClass.of(text[i])) {
                case CharClass.LETTER -> letters(i);
                case CharClass.DIGIT -> word(i);
                case CharClass.IDEOGRAPH -> ideograph(i, 1);
                case CharClass.SURROGATE -> supplementary(i);
                case CharClass.SPACE -> blank(i);
                default -> mark(i);
            };
        }
        return new Words(new Marks(source, marks, markCount), starts, ends, hashes, shapes, count);
    }

    private int blank(int i) {
        return text[i] == ' ' && (i == 0 || !CharClass.isSpace(text[i - 1])) ? i + 1 : mark(i);
    }

    /** Keeps a mark and returns what is behind it. */
    private int mark(int i) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
        }
        marks[markCount++] = i;
        return i + 1;
    }

    /** Reads the word that starts with a letter: at once if it is as plain as most are. */
    private int letters(int start) {
        char first = text[start];
        boolean capital = first >= 'A' && first <= 'Z';
        if (!capital && (first < 'a' || first > 'z')) {
            return word(start);
        }
        char[] units = text;
        long hash = WordHash.add(WordHash.START, capital ? (char) (first + ('a' - 'A')) : first);
        int i = start + 1;
        char c = units[i];
        while (c >= 'a' && c <= 'z') {
            hash = WordHash.add(hash, c);
            c = units[++i];
        }
        byte behind = CharClass.of(c);
        boolean ends = behind == CharClass.SPACE
                || behind == CharClass.OTHER
                || behind == CharClass.COMMA
                || behind == CharClass.DOT;
        if (!ends || i == start + 1) {
            return word(start);
        }
        add(start, i, WordHash.finish(hash), (byte) (capital ? WordShape.CAPITALISED : WordShape.LOWER_CASE));
        return i;
    }

    /** Reads the word that starts at {@code start} and returns its end. */
    private int word(int start) {
        int segment = start;
        boolean initials = false;
        int i = run(start);
        while (true) {
            byte joint = CharClass.of(text[i]);
            if (joint == CharClass.DOT && isInitialDot(segment, i)) {
                initials = true;
            } else if (joint == CharClass.DOT && initials && i - segment == 1) {
                mark(i++);
                initials = false;
                if (!joins(CharClass.of(text[i]), i)) {
                    break;
                }
            } else if (!joins(joint, i)) {
                break;
            }
            segment = mark(i);
            i = run(segment);
        }
        add(start, visibleEnd(i));
        return i;
    }

    /** The end of the letters, digits and marks that begin at {@code i}. */
    private int run(int i) {
        while (true) {
            byte k = CharClass.of(text[i]);
            if (k == CharClass.LETTER || k == CharClass.DIGIT) {
                i++;
            } else if (k == CharClass.MARK) {
                mark(i++);
            } else if (k == CharClass.SURROGATE && isSpacedLetter(i)) {
                mark(i++);
                mark(i++);
            } else {
                return i;
            }
        }
    }

    /** Whether the dot at {@code i} stands between single letters, as in {@code U.S}. */
    private boolean isInitialDot(int segment, int i) {
        return i - segment == 1
                && CharClass.of(text[segment]) == CharClass.LETTER
                && CharClass.of(text[i + 1]) == CharClass.LETTER
                && !CharClass.isWord(text[i + 2]);
    }

    private boolean joins(byte joint, int i) {
        byte next = CharClass.of(text[i + 1]);
        return switch (joint) {
            case CharClass.APOSTROPHE -> next == CharClass.LETTER;
            case CharClass.HYPHEN, CharClass.UNDERSCORE -> next == CharClass.LETTER || next == CharClass.DIGIT;
            case CharClass.DOT, CharClass.COMMA ->
                next == CharClass.DIGIT && CharClass.of(text[i - 1]) == CharClass.DIGIT;
            default -> false;
        };
    }

    private int ideograph(int start, int units) {
        int i = start + units;
        while (CharClass.of(text[i]) == CharClass.MARK) {
            mark(i++);
        }
        add(start, visibleEnd(i));
        return i;
    }

    private int supplementary(int i) {
        int codePoint = Character.codePointAt(text, i, length);
        if (Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint)) {
            return word(i);
        }
        int end = mark(i);
        if (Character.isSupplementaryCodePoint(codePoint)) {
            end = mark(end);
        }
        return Character.isLetterOrDigit(codePoint) ? ideograph(i, 2) : end;
    }

    private boolean isSpacedLetter(int i) {
        int codePoint = Character.codePointAt(text, i, length);
        return Character.isSupplementaryCodePoint(codePoint)
                && Character.isLetterOrDigit(codePoint)
                && !Character.isIdeographic(codePoint);
    }

    /** The end without the invisible characters that would only lengthen the word. */
    private int visibleEnd(int end) {
        int i = end;
        while (Folding.isIgnorable(text[i - 1]) && !Folding.isCombiningAccent(text[i - 1])) {
            i--;
        }
        return i;
    }

    private void add(int start, int end) {
        add(start, end, WordHash.of(text, start, end), WordShape.of(text, start, end));
    }

    private void add(int start, int end, long hash, byte shape) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        hashes[count] = hash;
        shapes[count] = shape;
        starts[count] = start;
        ends[count++] = end;
    }
}
