package org.copydesk.benchmarks.archive;

/** Who is spoken of and who writes. All have numbers of their own, so that nobody is taken for somebody else. */
final class People {

    /** Somebody is spoken of in about 50 articles. */
    private static final int SPOKEN_OF = 20;
    /** Somebody writes about 50 articles. */
    private static final int WRITES = 50;

    private final int families;
    private final int authors;
    private final int plantings;

    People(int articles) {
        this.families = 100 + articles / SPOKEN_OF / 2;
        this.authors = 20 + articles / WRITES;
        this.plantings = Kind.NAME.countIn(articles);
    }

    /** Somebody whom many articles speak of. Two each are of one family. */
    Person usual(Dice dice) {
        int number = dice.below(2 * families);
        return new Person(Person.of(number).given(), InventedNames.family(number / 2));
    }

    /** Somebody who writes many articles. */
    Person author(int number) {
        return Person.of(families + number);
    }

    int anyAuthor(Dice dice) {
        return dice.below(authors);
    }

    /** Somebody who has a part in one planting only; a planting may have two. */
    Person planted(Kind kind, int number, int second) {
        int room = switch (kind) {
            case NAME -> 0;
            case LOOKALIKE -> 1;
            case BYLINE -> 2;
            default -> 3;
        };
        return Person.of(families + authors + 2 * (room * plantings + number) + second);
    }
}
