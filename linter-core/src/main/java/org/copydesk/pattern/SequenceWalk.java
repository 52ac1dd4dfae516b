package org.copydesk.pattern;

import java.util.List;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;

/**
 * Tries one sequence at one word. Steps that may be left out are taken first, so the longest row wins; how many of them
 * there are is bounded by the parser, so the work at each word is.
 */
final class SequenceWalk {

    private final Words words;
    private final List<SequenceStep> steps;
    private final int first;
    private int shownStart = -1;
    private int shownEnd = -1;
    private int end;
    private int lastWord;

    SequenceWalk(Words words, List<SequenceStep> steps, int first) {
        this.words = words;
        this.steps = steps;
        this.first = first;
    }

    boolean matches() {
        return walk(0, first, words.start(first), words.start(first));
    }

    /** Start of the match in the text. */
    int start() {
        return words.start(first);
    }

    int end() {
        return end;
    }

    /** Start of the part that is reported. */
    int shownStart() {
        return shownStart < 0 ? start() : shownStart;
    }

    int shownEnd() {
        return shownEnd < 0 ? end : shownEnd;
    }

    int lastWord() {
        return lastWord;
    }

    /**
     * @param word the next word
     * @param taken where what has been taken ends
     * @param at where the next mark or word is looked for; behind {@code taken} by marks only
     */
    private boolean walk(int step, int word, int taken, int at) {
        if (step == steps.size()) {
            end = taken;
            lastWord = word - 1;
            return true;
        }
        SequenceStep next = steps.get(step);
        if (next instanceof SequenceStep.Open) {
            boolean found = walk(step + 1, word, taken, at);
            shownStart = found ? wordStartFrom(at) : shownStart;
            return found;
        }
        if (next instanceof SequenceStep.Close) {
            boolean found = walk(step + 1, word, taken, at);
            shownEnd = found ? taken : shownEnd;
            return found;
        }
        return next instanceof SequenceStep.Mark mark
                ? mark(mark, step, word, taken, at)
                : one((SequenceStep.One) next, step, word, taken, at);
    }

    private boolean mark(SequenceStep.Mark mark, int step, int word, int taken, int at) {
        int place = blanksEnd(at);
        boolean stands = place < jointEnd(word) && Folding.fold(words.text().charAt(place)) == mark.mark();
        return stands && walk(step + 1, word, place + 1, place + 1)
                || mark.optional() && walk(step + 1, word, taken, at);
    }

    private boolean one(SequenceStep.One one, int step, int word, int taken, int at) {
        boolean stands = word < words.count() && blanksEnd(at) == words.start(word) && fits(one, word);
        return stands && walk(step + 1, word + 1, words.end(word), words.end(word))
                || one.skip() > 0 && walk(step + one.skip(), word, taken, at);
    }

    private boolean fits(SequenceStep.One one, int word) {
        for (WordForm form : one.forms()) {
            if (form.fits(words, word)) {
                return true;
            }
        }
        return false;
    }

    private int jointEnd(int word) {
        return word < words.count() ? words.start(word) : words.text().length();
    }

    private int wordStartFrom(int at) {
        int word = words.firstFrom(at);
        return word < words.count() ? words.start(word) : at;
    }

    private int blanksEnd(int at) {
        int place = at;
        while (place < words.text().length() && Folding.fold(words.text().charAt(place)) == ' ') {
            place++;
        }
        return place;
    }
}
