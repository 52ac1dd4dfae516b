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
        VERB("reporting verbs"),
        FORMAT("formats"),
        WORD("untranslated words"),
        FRIEND("false friends");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** A language with a reason for it. */
    record Verdict(String language, List<String> kinds, List<String> reasons) {}

    private static final int MOST_REASONS = 12;
    /** What weighs less adds to a verdict and is no kind of its own. */
    private static final double LEAST = 1;

    private final Set<String> once = new LinkedHashSet<>();
    private final SortedMap<String, Case> cases = new TreeMap<>();

    /** Notes a marker that several languages may have left. */
    void add(Kind kind, List<String> languages, double weight, String text) {
        for (String language : languages) {
            cases.computeIfAbsent(language.strip(), absent -> new Case()).add(kind, weight, text);
        }
    }

    /** Notes a marker whose repeats prove nothing more: those of one key count once. */
    void addOnce(Kind kind, String key, List<String> languages, double weight, String text) {
        if (once.add(kind + key)) {
            add(kind, languages, weight, text);
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
            if (weight >= LEAST) {
                kinds.add(kind);
            }
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
