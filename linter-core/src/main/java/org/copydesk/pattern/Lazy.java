package org.copydesk.pattern;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out about a pattern when it is first tried: most never are. */
final class Lazy<T> {

    private final Supplier<T> worked;
    /** Threads that ask at once work out the same. */
    private volatile @Nullable T known;

    Lazy(Supplier<T> worked) {
        this.worked = worked;
    }

    T get() {
        T value = known;
        if (value == null) {
            value = worked.get();
            known = value;
        }
        return value;
    }
}
