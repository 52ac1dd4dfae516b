package org.copydesk.text;

/**
 * Counts octets of UTF-8 up to an offset in constant time, for lines so long that counting them again for each finding
 * would take time that grows with the square of the text.
 */
final class OctetIndex {

    private static final int STEP = 128;

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
            int octets = 0;
            for (char unit : units) {
                octets += octets(unit);
            }
            counts[i] = counts[i - 1] + octets;
        }
        return new OctetIndex(text, counts);
    }

    /** Octets before a 0-based offset in UTF-16 units. */
    int upTo(int offset) {
        int step = offset / STEP;
        return counts[step] + octets(text, step * STEP, offset);
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
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
