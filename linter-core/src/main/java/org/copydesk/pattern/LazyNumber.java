package org.copydesk.pattern;

import java.util.function.IntSupplier;

/** What is worked out about a pattern when it is first tried: most never are. */
final class LazyNumber {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final IntSupplier worked;
    /** Threads that ask at once work out the same number. */
    private volatile int number = UNKNOWN;

    LazyNumber(IntSupplier worked) {
        this.worked = worked;
    }

    int get() {
        int known = number;
        if (known == UNKNOWN) {
            known = worked.getAsInt();
            number = known;
        }
        return known;
    }
}
