package org.copydesk.pattern;

import java.util.List;

/** One step of a sequence of words. */
sealed interface SequenceStep {

    /**
     * A word that is one of several, or a mark between words.
     *
     * @param forms what it may be
     * @param skip how many steps are left out if this one is; 0 if it must stand
     */
    record One(List<WordForm> forms, int skip) implements SequenceStep {

        public One {
            forms = List.copyOf(forms);
        }
    }

    /** A mark that stands between two words, or behind the last: {@code ,}. */
    record Mark(char mark, boolean optional) implements SequenceStep {}

    /** The part that is reported begins here. */
    record Open() implements SequenceStep {}

    /** The part that is reported ends here. */
    record Close() implements SequenceStep {}
}
