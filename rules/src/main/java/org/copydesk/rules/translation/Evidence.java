package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what speaks for a translation, by the language it would come from. */
final class Evidence {

    /** Kinds of marker; a verdict needs two. */
    enum Kind {
        CALQUE("calques"),
        MARKER("position markers"),
        ORDER("word order"),
        VERB("reporting verbs");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** A language with a reason for it. */
    record Verdict(String language, List<String> kinds, List<String> reasons) {}

    private static final int MOST_REASONS = 12;

    private final SortedMap<String, Case> cases = new TreeMap<>();

    /** Notes a marker that several languages may have left. */
    void add(Kind kind, List<String> languages, double weight, String text) {
        for (String language : languages) {
            cases.computeIfAbsent(language.strip(), absent -> new Case()).add(kind, weight, text);
        }
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    /** The language with the most evidence, if it is enough and of two kinds. */
    Optional<Verdict> verdict(double enough) {
        Optional<Verdict> best = Optional.empty();
        double most = 0;
        for (Map.Entry<String, Case> entry : cases.entrySet()) {
            Case each = entry.getValue();
            if (each.total > most && each.total >= enough && each.kinds.size() > 1) {
                most = each.total;
                best = Optional.of(each.verdict(entry.getKey()));
            }
        }
        return best;
    }

    private static final class Case {

        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> seen = new LinkedHashSet<>();
        private final List<String> reasons = new ArrayList<>();
        private double total;

        void add(Kind kind, double weight, String text) {
            if (!seen.add(kind + text)) {
                return;
            }
            total += weight;
            kinds.add(kind);
            if (reasons.size() < MOST_REASONS) {
                reasons.add(kind.label + ": “" + text + "”");
            }
        }

        Verdict verdict(String language) {
            return new Verdict(
                    language, kinds.stream().map(kind -> kind.label).toList(), Collections.unmodifiableList(reasons));
        }
    }
}
