package org.copydesk.benchmarks.archive;

/** Kinds of planted faults. */
enum Kind {
    EXACT("article-duplicate", 100),
    /** A copy below which the page left a line of furniture. */
    COPY("article-duplicate", 50),
    NEAR_95("article-near-duplicate", 100),
    NEAR_90("article-near-duplicate", 100),
    NEAR_80("article-near-duplicate", 100),
    HEADLINE("headline-duplicate", 100),
    HEADLINE_NEAR("headline-near-duplicate", 50),
    DESCRIPTION("description-duplicate", 50),
    SLUG("slug-duplicate", 50),
    NAME("name-inconsistent-archive", 100),
    /** Two people whose names are alike, each in many articles: nothing to find. */
    LOOKALIKE("", 50),
    BYLINE("byline-variant", 100),
    BIOGRAPHY("bio-duplicate", 50),
    PASSAGE("passage-duplicate", 50);

    private static final int PER = 10_000;

    private final String rule;
    private final int often;

    Kind(String rule, int often) {
        this.rule = rule;
        this.often = often;
    }

    /** The rule that should speak; empty if none should. */
    String rule() {
        return rule;
    }

    /** How often it is planted. */
    int countIn(int articles) {
        return Math.max(1, (int) ((long) articles * often / PER));
    }

    /** How far the bodies agree, in percent of their words; 0 if that is not the point. */
    int percent() {
        return switch (this) {
            case EXACT, COPY -> 100;
            case NEAR_95 -> 95;
            case NEAR_90 -> 90;
            case NEAR_80 -> 80;
            default -> 0;
        };
    }

    /** Articles that share one planting. */
    int size(Dice dice) {
        return switch (this) {
            case EXACT -> dice.between(2, 3);
            case NAME, BYLINE -> dice.between(9, 14);
            case LOOKALIKE -> 16;
            default -> 2;
        };
    }
}
