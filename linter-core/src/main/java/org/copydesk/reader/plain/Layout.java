package org.copydesk.reader.plain;

import java.util.Arrays;

/**
 * How a text lays out its lines, judged from the whole of it: are paragraphs wrapped at a width, or does each line stand
 * for itself? In wrapped prose nearly each inner line is so full that the next word would not have fitted; it ends in
 * mid-sentence, and the next goes on in lower case. Verse, addresses, lists and texts with one paragraph a line fail at
 * least one of these.
 */
final class Layout {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 220;
    private static final double FULL = 0.75;
    private static final double OPEN = 0.6;
    private static final double CONTINUED = 0.35;
    /** A line shorter than this is no line that had to be broken. */
    private static final int BREAKABLE = 40;

    private final Lines lines;
    /** 0 if lines are not wrapped. */
    private final int width;

    private Layout(Lines lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    static Layout of(Lines lines) {
        int[] inner = innerLines(lines);
        int width = usualWidth(lines, inner);
        return new Layout(lines, isWrapped(lines, inner, width) ? width : 0);
    }

    /** True if a line and the next are parts of one paragraph. */
    boolean joins(int line) {
        int next = line + 1;
        if (lines.isListItem(next) || lines.isOrnament(line) || lines.isOrnament(next)) {
            return false;
        }
        boolean open = !lines.endsSentence(line);
        boolean goesOn = lines.startsLower(next);
        if (width == 0) {
            return open && goesOn && lines.length(line) >= BREAKABLE && lines.length(line) <= WIDEST;
        }
        if (lines.isIndented(next) && !lines.isIndented(line) && !lines.isListItem(line) && !goesOn) {
            return false;
        }
        return isFull(lines, line, width) || open && goesOn;
    }

    /** Numbers of the lines that are followed at once by another. */
    private static int[] innerLines(Lines lines) {
        int[] inner = new int[lines.count()];
        int found = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (!lines.isBlank(i) && !lines.isBlank(i + 1)) {
                inner[found++] = i;
            }
        }
        return Arrays.copyOf(inner, found);
    }

    /** The width that nine of ten inner lines keep. */
    private static int usualWidth(Lines lines, int[] inner) {
        int[] lengths = new int[inner.length];
        for (int i = 0; i < inner.length; i++) {
            lengths[i] = lines.length(inner[i]);
        }
        Arrays.sort(lengths);
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    private static boolean isWrapped(Lines lines, int[] inner, int width) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int open = 0;
        int goingOn = 0;
        for (int line : inner) {
            full += isFull(lines, line, width) ? 1 : 0;
            open += lines.endsSentence(line) ? 0 : 1;
            goingOn += lines.startsLower(line + 1) || lines.startsCaseless(line + 1) ? 1 : 0;
        }
        int all = inner.length;
        return full >= FULL * all && open >= OPEN * all && goingOn >= CONTINUED * all;
    }

    /** True if the first word of the next line would not have fitted. */
    private static boolean isFull(Lines lines, int line, int width) {
        return lines.length(line) + 1 + lines.firstWordLength(line + 1) > width;
    }
}
