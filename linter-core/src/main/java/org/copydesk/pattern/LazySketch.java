package org.copydesk.pattern;

import org.jspecify.annotations.Nullable;

/** A pattern in rough that is made when a literal first wakes it. */
final class LazySketch {

    private final Regex regex;
    private final boolean caseSensitive;
    /** Threads that ask at once make the same. */
    private volatile @Nullable RegexSketch made;

    LazySketch(Regex regex, boolean caseSensitive) {
        this.regex = regex;
        this.caseSensitive = caseSensitive;
    }

    RegexSketch get() {
        RegexSketch known = made;
        if (known == null) {
            known = RegexSketch.of(regex, caseSensitive);
            made = known;
        }
        return known;
    }
}
