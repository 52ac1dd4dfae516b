package org.copydesk.text;

/**
 * Counts octets of UTF-8 up to an offset in constant time, for lines so long that counting them again for each finding
 * would take time that grows with the square of the text.
 */
final class OctetIndex {

    private static final int STEP = 128;
    /** The first character that takes more than one octet. */
    private static final int FIRST_OF_TWO = 0x80;

    private final String text;
    /** Octets before each multiple of {@value #STEP} units. */
    private final int[] counts;

    private OctetIndex(String text, int[] counts) {
        this.text = text;
        this.counts = counts;
    }

    static OctetIndex of(String text) {
        int[] counts = new int[text.length() / STEP + 1];
        char[] units = new char[STEP];
        for (int i = 1; i < counts.length; i++) {
            text.getChars((i - 1) * STEP, i * STEP, units, 0);
            counts[i] = counts[i - 1] + octets(units);
        }
        return new OctetIndex(text, counts);
    }

    /** Octets before a 0-based offset in UTF-16 units. */
    int upTo(int offset) {
        int step = offset / STEP;
        int start = step * STEP;
        boolean ascii = step + 1 < counts.length && counts[step + 1] - counts[step] == STEP;
        return counts[step] + (ascii ? offset - start : octets(text, start, offset));
    }

    private static int octets(char[] units) {
        int all = 0;
        for (char unit : units) {
            all |= unit;
        }
        if (all < FIRST_OF_TWO) {
            return units.length;
        }
        int octets = 0;
        for (char unit : units) {
            octets += octets(unit);
        }
        return octets;
    }

    /** Octets of a stretch. */
    static int octets(String text, int start, int end) {
        int octets = 0;
        for (int i = start; i < end; i++) {
            octets += octets(text.charAt(i));
        }
        return octets;
    }

    /** Each half of a surrogate pair counts for two, so that pairs may be counted in halves. */
    private static int octets(char unit) {
        if (unit < FIRST_OF_TWO) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
