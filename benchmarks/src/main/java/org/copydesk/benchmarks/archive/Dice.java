package org.copydesk.benchmarks.archive;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed, on every machine. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice of their own for one thing of an archive, such as the text of article 17. */
    static Dice of(long seed, String what, long number) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + what.hashCode() * 0xBF58476D1CE4E5B9L + number * 31 + 7);
    }

    /** From 0, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends may come. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
