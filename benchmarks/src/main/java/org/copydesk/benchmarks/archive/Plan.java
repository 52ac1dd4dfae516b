package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Which articles of an archive share which fault. An article has one planted fault at most. */
final class Plan {

    private final List<Planting> plantings = new ArrayList<>();
    /** By article: its planting and one, or 0. */
    private final int[] byArticle;

    private Plan(int articles) {
        this.byArticle = new int[articles + 1];
    }

    static Plan of(int articles, long seed) {
        Plan plan = new Plan(articles);
        int[] free = shuffled(articles, seed);
        int taken = 0;
        for (Kind kind : Kind.values()) {
            for (int number = 0; number < kind.countIn(articles); number++) {
                Dice dice = Dice.of(seed, kind.name(), number);
                int size = kind.size(dice);
                List<Integer> chosen = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    chosen.add(free[taken++]);
                }
                plan.add(new Planting(kind, number, order(kind, chosen), odd(kind, dice)));
            }
        }
        return plan;
    }

    /** Copies come behind what they are copied from; a rare spelling may come first. */
    private static List<Integer> order(Kind kind, List<Integer> chosen) {
        if (kind != Kind.NAME && kind != Kind.BYLINE) {
            Collections.sort(chosen);
        }
        return chosen;
    }

    private static int odd(Kind kind, Dice dice) {
        return switch (kind) {
            case NAME, BYLINE -> dice.between(1, 2);
            case LOOKALIKE -> 8;
            default -> 0;
        };
    }

    private void add(Planting planting) {
        plantings.add(planting);
        for (int article : planting.articles()) {
            byArticle[article] = plantings.size();
        }
    }

    private static int[] shuffled(int articles, long seed) {
        int[] numbers = new int[articles];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < articles; i++) {
            int at = random.nextInt(i + 1);
            numbers[i] = numbers[at];
            numbers[at] = i + 1;
        }
        return numbers;
    }

    List<Planting> plantings() {
        return plantings;
    }

    /** What is planted in an article. */
    Optional<Planting> of(int article) {
        int planting = byArticle[article];
        return planting == 0 ? Optional.empty() : Optional.of(plantings.get(planting - 1));
    }
}
