package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;

/** Says what the rules should find in an archive. */
final class TruthTeller {

    private final Plan plan;
    private final People people;

    TruthTeller(Plan plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    List<Truth> all() {
        List<Truth> all = new ArrayList<>();
        plan.plantings().forEach(planting -> all.add(truth(planting)));
        Newsroom.furniture()
                .forEach(line ->
                        all.add(new Truth("FURNITURE", "repeated-furniture", "", 0, List.of(), List.of(), line)));
        return all;
    }

    private Truth truth(Planting planting) {
        Kind kind = planting.kind();
        int split = planting.articles().size() - planting.odd();
        boolean parted = planting.odd() > 0;
        List<Integer> articles =
                parted ? planting.articles().subList(split, planting.articles().size()) : planting.articles();
        List<Integer> others = parted ? planting.articles().subList(0, split) : List.of();
        return new Truth(kind.name(), kind.rule(), also(kind), kind.percent(), articles, others, note(planting));
    }

    private static String also(Kind kind) {
        return switch (kind) {
            case EXACT, COPY -> "headline-duplicate,description-duplicate,article-near-duplicate,passage-duplicate";
            case NEAR_95, NEAR_90, NEAR_80 -> "passage-duplicate";
            case HEADLINE -> "headline-near-duplicate";
            default -> "";
        };
    }

    private String note(Planting planting) {
        return switch (planting.kind()) {
            case NAME ->
                Misspelling.of(people.planted(Kind.NAME, planting.number(), 0), planting.number())
                        .full();
            default -> "";
        };
    }
}
