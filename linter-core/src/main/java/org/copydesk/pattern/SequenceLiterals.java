package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;

/** Works out phrases of which one stands wherever a sequence matches. */
final class SequenceLiterals {

    private static final int MOST = 32;
    private static final int LEAST_LETTERS = 3;

    private SequenceLiterals() {}

    /** The phrases of the most telling run of words that must stand side by side; empty if there is none. */
    static List<String> of(List<SequenceStep> steps) {
        List<String> best = List.of();
        List<String> run = List.of();
        for (SequenceStep step : steps) {
            if (step instanceof SequenceStep.One one) {
                List<String> words = literals(one);
                run = product(run, words);
                best = better(best, run.isEmpty() ? words : run);
                run = run.isEmpty() ? words : run;
            } else if (step instanceof SequenceStep.Mark) {
                run = List.of();
            }
        }
        return best;
    }

    private static List<String> literals(SequenceStep.One one) {
        List<String> words = new ArrayList<>();
        for (WordForm form : one.forms()) {
            if (one.skip() > 0 || !(form instanceof WordForm.Literal literal)) {
                return List.of();
            }
            words.add(literal.folded());
        }
        return words;
    }

    private static List<String> product(List<String> run, List<String> words) {
        if (run.isEmpty() || words.isEmpty() || run.size() * words.size() > MOST) {
            return List.of();
        }
        List<String> product = new ArrayList<>();
        run.forEach(head -> words.forEach(word -> product.add(head + " " + word)));
        return product;
    }

    private static List<String> better(List<String> one, List<String> other) {
        int first = one.stream().mapToInt(String::length).min().orElse(0);
        int second = other.stream().mapToInt(String::length).min().orElse(0);
        return second > first && second >= LEAST_LETTERS ? other : one;
    }
}
