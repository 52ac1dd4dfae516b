package org.copydesk.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Role;

/** What each signal says for a role or against it, and what a role needs: {@code signals.txt}. Immutable. */
final class Weights {

    private static final String THRESHOLD = "threshold";
    private static final Weights STANDARD = new Weights(ResourceLines.of("signals.txt"));

    private final Map<String, List<Weight>> bySignal = new HashMap<>();
    private final Map<Role, Double> thresholds = new EnumMap<>(Role.class);

    /** What a signal adds for a role. */
    record Weight(Role role, double value) {}

    private Weights(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length != 3) {
                throw new IllegalStateException("not three columns: " + line);
            }
            Role role = Role.valueOf(columns[1]);
            double value = Double.parseDouble(columns[2]);
            if (columns[0].equals(THRESHOLD)) {
                thresholds.put(role, value);
            } else {
                add(columns[0], new Weight(role, value));
            }
        }
    }

    private void add(String signal, Weight weight) {
        List<Weight> known = bySignal.get(signal);
        if (known == null) {
            known = new ArrayList<>();
            bySignal.put(signal, known);
        }
        known.add(weight);
    }

    static Weights standard() {
        return STANDARD;
    }

    /** What a signal says, in the file's order; empty if it is not weighed. */
    List<Weight> of(String signal) {
        return bySignal.getOrDefault(signal, List.of());
    }

    /** The roles that can be inferred and the sum that each needs. */
    Map<Role, Double> thresholds() {
        return new EnumMap<>(thresholds);
    }

    /** All signals that are weighed. */
    List<String> signals() {
        return bySignal.keySet().stream().sorted().toList();
    }
}
