package org.copydesk.pattern;

/**
 * How often a text may be read. Finding one match takes linear time, but each of many may take a look at the whole rest:
 * {@code a(.*b)?} does.
 */
final class ReadLimit {

    private static final int MOST_READINGS = 16;
    private static final int LEAST_READS = 100_000;

    private final long most;
    private long reads;

    private ReadLimit(long most) {
        this.most = most;
    }

    /** For a text of so many units. */
    static ReadLimit of(int length) {
        return new ReadLimit(LEAST_READS + (long) MOST_READINGS * length);
    }

    void read() {
        reads++;
    }

    boolean isReached() {
        return reads > most;
    }
}
