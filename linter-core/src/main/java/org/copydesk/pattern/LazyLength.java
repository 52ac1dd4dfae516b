package org.copydesk.pattern;

/** The most units that a match of a pattern can have, worked out when the pattern is first tried: most never are. */
final class LazyLength {

    private static final int UNKNOWN = -1;

    private final RegexNode node;
    /** Threads that ask at once work out the same number. */
    private volatile int most = UNKNOWN;

    LazyLength(RegexNode node) {
        this.node = node;
    }

    /** As {@link RegexLength#most}. */
    int most() {
        int known = most;
        if (known == UNKNOWN) {
            known = RegexLength.most(node);
            most = known;
        }
        return known;
    }
}
