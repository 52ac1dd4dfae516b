package org.copydesk.pattern;

import java.util.Optional;

/**
 * What may stand right beside a match: one character, or the text's edge.
 *
 * @param before a class in brackets for the character in front, capitals not being small letters; empty for any
 * @param after a class in brackets for the character behind; empty for any
 */
record Guards(String before, String after) {

    static final Guards NONE = new Guards("", "");

    /** The guards ready to ask, if there are any. */
    Optional<Ready> ready() {
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ready(new LazyPattern(before, true), new LazyPattern(after, true)));
    }

    /** Asks about the characters beside a range. */
    record Ready(LazyPattern before, LazyPattern after) {

        boolean hold(String text, int start, int end) {
            return holds(before, start == 0 ? "" : Character.toString(text.codePointBefore(start)))
                    && holds(after, end == text.length() ? "" : Character.toString(text.codePointAt(end)));
        }

        private static boolean holds(LazyPattern guard, String beside) {
            return guard.written().isEmpty() || beside.isEmpty() || guard.matches(beside);
        }
    }
}
