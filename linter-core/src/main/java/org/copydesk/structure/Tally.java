package org.copydesk.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Role;

/** What the signals that showed add up to, for each role. Filled by one thread. */
final class Tally {

    private final double[] sums;
    private final List<Weighed> shown;

    /** A signal and what it says for and against roles. */
    record Weighed(Signal signal, List<Weights.Weight> weights) {

        Weighed {
            weights = List.copyOf(weights);
        }

        double of(Role role) {
            double sum = 0;
            for (Weights.Weight weight : weights) {
                sum += weight.role() == role ? weight.value() : 0;
            }
            return sum;
        }
    }

    Tally() {
        this(new double[Role.values().length], new ArrayList<>());
    }

    private Tally(double[] sums, List<Weighed> shown) {
        this.sums = sums;
        this.shown = shown;
    }

    Tally copy() {
        return new Tally(sums.clone(), new ArrayList<>(shown));
    }

    void add(Weighed weighed) {
        shown.add(weighed);
        List<Weights.Weight> weights = weighed.weights();
        for (int i = 0; i < weights.size(); i++) {
            sums[weights.get(i).role().ordinal()] += weights.get(i).value();
        }
    }

    double sum(Role role) {
        return sums[role.ordinal()];
    }

    List<Weighed> shown() {
        return shown;
    }
}
