package org.copydesk.text;

/**
 * Counts octets of UTF-8 up to an offset in constant time, for lines so long that counting them again for each finding
 * would take time that grows with the square of the text.
 */
final class OctetIndex {

    private static final int STEP = 128;

    private final CharSequence text;
    /** Octets before each multiple of {@value #STEP} units. */
    private final int[] counts;

    private OctetIndex(CharSequence text, int[] counts) {
        this.text = text;
        this.counts = counts;
    }

    static OctetIndex of(CharSequence text) {
        int[] counts = new int[text.length() / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + octets(text, (i - 1) * STEP, i * STEP);
        }
        return new OctetIndex(text, counts);
    }

    /** Octets before a 0-based offset in UTF-16 units. */
    int upTo(int offset) {
        int step = offset / STEP;
        return counts[step] + octets(text, step * STEP, offset);
    }

    /** Octets of a stretch. Each half of a surrogate pair counts for two, so that pairs may be counted in halves. */
    static int octets(CharSequence text, int start, int end) {
        int octets = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            octets += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return octets;
    }
}
