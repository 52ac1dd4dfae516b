package org.copydesk.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which classes an English word may belong to, by lists and endings alone. This is no part-of-speech tagger: it does not
 * look at the sentence, gives several classes where a word has several, and none where it cannot tell.
 *
 * <p>A function word ({@code english-closed-classes.txt}) has the classes listed and no others; a word that its ending
 * would misrepresent, or a common one without a telling ending ({@code english-open-words.txt}), likewise; all others go
 * by their ending. Of a compound, the last part decides.
 */
public final class WordClasses {
    private static final ClassList CLOSED = ClassList.load("english-closed-classes.txt");
    private static final Set<WordClass> NUMERAL = Collections.unmodifiableSet(EnumSet.of(WordClass.NUMERAL));

    private WordClasses() {}

    /** Read when first asked for: most short texts need the function words only. */
    private static final class Open {
        private static final ClassList LIST = ClassList.load("english-open-words.txt");
    }

    /** Reads the function words, which the first text would wait for. */
    public static void load() {
        Objects.requireNonNull(CLOSED, "CLOSED");
    }

    /** The classes that word {@code i} may belong to, in the order of {@link WordClass}; empty if nothing tells. */
    public static Set<WordClass> of(Words words, int i) {
        if (words.isNumber(i)) {
            return NUMERAL;
        }
        Set<WordClass> closed = CLOSED.of(words, i);
        if (!closed.isEmpty()) {
            return closed;
        }
        Set<WordClass> open = Open.LIST.of(words, i);
        if (!open.isEmpty()) {
            return open;
        }
        return words.isCompound(i) ? ofLastPart(words.parts(i)) : Ending.classes(words.folded(i));
    }

    private static Set<WordClass> ofLastPart(Words parts) {
        Set<WordClass> last = of(parts, parts.count() - 1);
        return last.stream().anyMatch(WordClass::isClosed) ? Set.of() : last;
    }

    /** Whether word {@code i} may belong to the class. */
    public static boolean mayBe(Words words, int i, WordClass wordClass) {
        return of(words, i).contains(wordClass);
    }

    /** Whether word {@code i} is a function word: one of a closed class, whatever else it may be. */
    public static boolean isFunctionWord(Words words, int i) {
        return CLOSED.has(words, i);
    }
}
