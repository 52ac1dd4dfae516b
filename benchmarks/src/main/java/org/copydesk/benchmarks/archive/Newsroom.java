package org.copydesk.benchmarks.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the articles of a plan: each by its number alone, so that an archive of any size takes no memory. */
final class Newsroom {

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 3, 1);
    private static final int DAYS = 4_000;
    private static final int PARAGRAPHS = 7;
    private static final List<String> FURNITURE = List.of(
            "The Harbour Courier is printed in Fladimouth and read in nine towns along the coast.",
            "Back issues of the Harbour Courier are kept in the reading room of the county library in Krotemouth.",
            "The Harbour Courier belongs to its readers, some four thousand of whom hold a share of it.",
            "This page is set in a typeface that was cut for the Harbour Courier by a printer of the town.");
    private static final int FURNITURE_PERCENT = 12;
    private static final int WITH_BIOGRAPHY = 10;
    private static final int HUNDRED = 100;

    private final Plan plan;
    private final People people;
    private final long seed;

    Newsroom(Plan plan, People people, long seed) {
        this.plan = plan;
        this.people = people;
        this.seed = seed;
    }

    static List<String> furniture() {
        return FURNITURE;
    }

    /** The article of a number, with what is planted in it. */
    Sketch article(int number) {
        Sketch own = base(number);
        Sketch article = plan.of(number).map(planting -> planted(own, planting)).orElse(own);
        if (plan.of(number)
                .filter(planting -> planting.kind().percent() == HUNDRED)
                .isPresent()) {
            return article;
        }
        Dice dice = Dice.of(seed, "furniture", number);
        return dice.percent(FURNITURE_PERCENT) ? with(article, List.of(dice.one(FURNITURE))) : article;
    }

    private static Sketch with(Sketch article, List<String> paragraph) {
        List<List<String>> paragraphs = new ArrayList<>(article.paragraphs());
        paragraphs.add(paragraph);
        return article.with(paragraphs);
    }

    private Sketch base(int number) {
        Dice dice = Dice.of(seed, "article", number);
        List<Person> cast = new ArrayList<>(List.of(people.usual(dice), people.usual(dice)));
        planted(number).ifPresent(person -> cast.set(0, person));
        Prose prose = new Prose(dice, cast);
        int author = people.anyAuthor(dice);
        Person writer = people.author(author);
        String biography = author % WITH_BIOGRAPHY == 0
                ? writer.full() + " " + new Prose(Dice.of(seed, "biography", author), List.of()).biography()
                : "";
        return new Sketch(
                number,
                prose.headline(),
                prose.description(),
                writer.full(),
                biography,
                "a-" + number,
                FIRST_DAY.plusDays(dice.below(DAYS)),
                prose.paragraphs(PARAGRAPHS));
    }

    /** Whom the plan wants an article to speak of. */
    private Optional<Person> planted(int number) {
        return plan.of(number)
                .filter(planting -> planting.kind() == Kind.NAME || planting.kind() == Kind.LOOKALIKE)
                .map(planting -> {
                    Person usual = people.planted(planting.kind(), planting.number(), 0);
                    return planting.isOdd(number) ? Misspelling.of(usual, planting.number()) : usual;
                });
    }

    private Sketch planted(Sketch own, Planting planting) {
        boolean copy = own.number() != planting.first();
        return switch (planting.kind()) {
            case EXACT -> copy ? copied(own, planting) : own;
            case COPY -> copy ? with(own.with(base(planting.first()).paragraphs()), List.of(FURNITURE.get(0))) : own;
            case NEAR_95, NEAR_90, NEAR_80 -> copy ? altered(own, planting) : own;
            case HEADLINE -> copy ? own.withHeadline(base(planting.first()).headline()) : own;
            case HEADLINE_NEAR ->
                copy ? own.withHeadline(nearly(base(planting.first()).headline(), own.number())) : own;
            case DESCRIPTION ->
                copy ? own.withDescription(base(planting.first()).description()) : own;
            case SLUG -> copy ? own.withSlug(base(planting.first()).slug()) : own;
            case BYLINE -> own.withAuthor(author(planting, own.number()), "");
            case BIOGRAPHY -> biography(own, planting);
            case PASSAGE -> with(own, passage(planting));
            case NAME, LOOKALIKE -> own;
        };
    }

    /** A reprint: every third under the old headline. */
    private Sketch copied(Sketch own, Planting planting) {
        Sketch first = base(planting.first());
        Sketch copy = own.with(first.paragraphs());
        return planting.number() % 3 == 0
                ? copy.withHeadline(first.headline()).withDescription(first.description())
                : copy;
    }

    private Sketch altered(Sketch own, Planting planting) {
        Dice dice = Dice.of(seed, "alter", own.number());
        Alteration alteration = new Alteration(new Prose(dice, List.of()), dice);
        return own.with(alteration.of(
                base(planting.first()).paragraphs(), planting.kind().percent(), planting.number()));
    }

    /** One word becomes another. */
    private String nearly(String headline, int number) {
        Dice dice = Dice.of(seed, "headline", number);
        String[] words = headline.split(" ");
        int at = dice.between(1, words.length - 3);
        String other = new Prose(dice, List.of()).other();
        words[at] = other.equals(words[at]) ? other + "s" : other;
        return String.join(" ", words);
    }

    private String author(Planting planting, int number) {
        Person usual = people.planted(Kind.BYLINE, planting.number(), 0);
        if (!planting.isOdd(number)) {
            return usual.full();
        }
        return switch (planting.number() % 8) {
            case 0 -> usual.given().charAt(0) + ". " + usual.family();
            case 1 -> usual.given() + " J. " + usual.family();
            case 2 -> usual.full().toUpperCase(Locale.ROOT);
            default -> Misspelling.of(usual, planting.number()).full();
        };
    }

    /** The same life under two names; every other time it tells the name too. */
    private Sketch biography(Sketch own, Planting planting) {
        String life = new Prose(Dice.of(seed, "life", planting.number()), List.of()).biography();
        Person writer = people.planted(Kind.BIOGRAPHY, planting.number(), own.number() == planting.first() ? 0 : 1);
        String who = planting.number() % 2 == 0 ? writer.full() : "The author";
        return own.withAuthor(writer.full(), who + " " + life);
    }

    private List<String> passage(Planting planting) {
        Prose prose = new Prose(Dice.of(seed, "passage", planting.number()), List.of());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            sentences.add(prose.sentence());
        }
        return sentences;
    }
}
