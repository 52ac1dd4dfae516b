package org.copydesk.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.article.Role;

/** Adds up what all signals say of a block. Immutable. */
final class Judge {

    /** Weights are written with two decimals; their sums as doubles are not quite what they add up to. */
    private static final double ROUNDING = 1e-9;
    /** How much more than the threshold it takes to overrule a format's mark. */
    private static final double MARKED = 0.35;

    private static final Judge STANDARD = new Judge(Phrases.standard(), Weights.standard());

    /** By number of the section. */
    private final List<Tally.Weighed> one = new ArrayList<>();

    private final List<Tally.Weighed> several = new ArrayList<>();
    private final List<Tally.Weighed> shapes = new ArrayList<>();
    private final List<Tally.Weighed> surroundings = new ArrayList<>();
    private final Map<Role, Double> thresholds;

    /** A signal that shows, and what it adds for the role that won. */
    private record Reason(double weight, String evidence) {}

    private Judge(Phrases phrases, Weights weights) {
        this.thresholds = weights.thresholds();
        for (PhraseSection section : phrases.sections()) {
            one.add(weighed(new PhraseSignal(section, 1), weights));
            several.add(weighed(new PhraseSignal(section, 2), weights));
        }
        add(FurnitureShape.values(), weights, shapes);
        add(PictureShape.values(), weights, shapes);
        add(PersonShape.values(), weights, shapes);
        add(LineShape.values(), weights, shapes);
        add(Neighbourhood.values(), weights, surroundings);
    }

    private static void add(Signal[] signals, Weights weights, List<Tally.Weighed> to) {
        for (Signal signal : signals) {
            to.add(weighed(signal, weights));
        }
    }

    private static Tally.Weighed weighed(Signal signal, Weights weights) {
        return new Tally.Weighed(signal, weights.of(signal.id()));
    }

    static Judge standard() {
        return STANDARD;
    }

    /** All signals there are, weighed or not. */
    List<Signal> signals() {
        return Stream.of(one, several, shapes, surroundings)
                .flatMap(List::stream)
                .map(Tally.Weighed::signal)
                .filter(signal -> !(signal instanceof PhraseSignal phrase
                        && phrase.section().isWords()))
                .toList();
    }

    /** What a block is, as far as its surroundings are known. */
    Verdict judge(Look look, Page page) {
        Tally tally = look.own(() -> own(look, page)).copy();
        addShown(surroundings, look, page, tally);
        Role role = look.isOpen() ? best(tally) : furnitureOnly(tally);
        return role == Role.BODY
                ? new Verdict(look.block().role(), List.of())
                : new Verdict(role, evidence(role, tally, look, page));
    }

    /** What the block's own words and shape say, which no neighbour changes. */
    private Tally own(Look look, Page page) {
        Tally tally = new Tally();
        for (PhraseHits.Hit hit : look.hits().all()) {
            tally.add(one.get(hit.section().index()));
            if (hit.count() > 1) {
                tally.add(several.get(hit.section().index()));
            }
        }
        addShown(shapes, look, page, tally);
        return tally;
    }

    private static void addShown(List<Tally.Weighed> signals, Look look, Page page, Tally tally) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).signal().shows(look, page)) {
                tally.add(signals.get(i));
            }
        }
    }

    /**
     * The role that passes its threshold by the most, the earlier one of equals; BODY if none does. A crosshead is what
     * is left: any other role that passes goes before it.
     */
    private Role best(Tally tally) {
        Role best = Role.BODY;
        double margin = 0;
        for (Role role : thresholds.keySet()) {
            double over = over(tally, role);
            if (over > margin && role != Role.SUBHEAD) {
                best = role;
                margin = over;
            }
        }
        return best == Role.BODY && over(tally, Role.SUBHEAD) > 0 ? Role.SUBHEAD : best;
    }

    private Role furnitureOnly(Tally tally) {
        return over(tally, Role.FURNITURE) > MARKED ? Role.FURNITURE : Role.BODY;
    }

    private double over(Tally tally, Role role) {
        return tally.sum(role) - thresholds.getOrDefault(role, Double.POSITIVE_INFINITY) + ROUNDING;
    }

    private static List<String> evidence(Role role, Tally tally, Look look, Page page) {
        return tally.shown().stream()
                .filter(weighed -> weighed.of(role) > 0)
                .map(weighed -> new Reason(weighed.of(role), weighed.signal().evidence(look, page)))
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .map(Reason::evidence)
                .distinct()
                .toList();
    }
}
