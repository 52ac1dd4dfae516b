package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The masks of a file, and its text with each masked unit put out of the parser's sight: a letter of no meaning stands
 * for it, so that {@code [x]({{ "/y" | url }})} parses as the link that it will be, and all offsets stay as they are.
 */
final class Masks {

    /**
     * Neither white space nor punctuation to CommonMark, so emphasis beside it works; no control, so it may stand in an
     * address; rare; and within Latin-1, so a page that was stays so, which is half the memory and the time.
     */
    static final char LETTER = '\u00BE';

    private final List<Mask> masks;
    private final String text;

    private Masks(List<Mask> masks, String text) {
        this.masks = masks;
        this.text = text;
    }

    /**
     * Masks a source.
     *
     * @param units those of the source; masks are put on them
     * @param start where the Markdown begins
     * @param signs those of the source from there on
     */
    static Masks of(String source, char[] units, int start, Signs signs) {
        List<Mask> found = merged(new MaskScanner(source, start, signs).scan(), PlainMarks.in(source, start, signs));
        return new Masks(found, found.isEmpty() ? source : masked(units, found));
    }

    /** A source in which nothing is masked. */
    static Masks none(String source) {
        return new Masks(List.of(), source);
    }

    /** All masks in order; one that begins within another goes. */
    private static List<Mask> merged(List<Mask> braces, List<Mask> others) {
        if (others.isEmpty()) {
            return braces;
        }
        List<Mask> all = new ArrayList<>(braces);
        all.addAll(others);
        all.sort(Comparator.comparingInt(mask -> mask.span().start()));
        List<Mask> apart = new ArrayList<>(all.size());
        int end = 0;
        for (Mask mask : all) {
            if (mask.span().start() >= end) {
                apart.add(mask);
                end = mask.span().end();
            }
        }
        return apart;
    }

    private static String masked(char[] units, List<Mask> masks) {
        for (Mask mask : masks) {
            Arrays.fill(units, mask.span().start(), mask.span().end(), LETTER);
        }
        return new String(units);
    }

    /** The whole source with its masks on, as long as the source. */
    String text() {
        return text;
    }

    boolean isEmpty() {
        return masks.isEmpty();
    }

    int count() {
        return masks.size();
    }

    Mask get(int index) {
        return masks.get(index);
    }

    /** Index of the first mask that ends behind an offset; {@link #count()} if there is none. */
    int from(int offset) {
        int low = 0;
        int high = masks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (masks.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** True if a mask has units in {@code [start, end)}. */
    boolean touch(int start, int end) {
        int first = masks.isEmpty() ? 0 : from(start);
        return first < masks.size() && masks.get(first).span().start() < end;
    }
}
