package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;

/** Writes sentences that hang together as little as they may: no two articles share more than some words by chance. */
final class Prose {

    private static final int FORMS = 10;
    private static final int PLACES = 2_000;
    private static final int PLACES_OF_AN_ARTICLE = 4;

    private final Dice dice;
    private final List<Person> cast;
    private final List<String> places = new ArrayList<>();

    /** @param cast who is spoken of */
    Prose(Dice dice, List<Person> cast) {
        this.dice = dice;
        this.cast = List.copyOf(cast);
        while (places.size() < PLACES_OF_AN_ARTICLE) {
            places.add(InventedNames.place(dice.below(PLACES)));
        }
    }

    /** Paragraphs of sentences; everybody of the cast is named in full once, in the beginning. */
    List<List<String>> paragraphs(int count) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> sentences = new ArrayList<>();
            int sentencesOfIt = dice.between(3, 5);
            for (int k = 0; k < sentencesOfIt; k++) {
                sentences.add(i < cast.size() && k == 1 ? introduction(cast.get(i)) : sentence());
            }
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    String headline() {
        String start = dice.percent(50) ? capital(crowd()) : capital(quality()) + " " + crowd();
        return start + " " + deed() + " " + quality() + " " + thing() + " and " + quality() + " " + thing() + " in "
                + place();
    }

    String description() {
        return "How " + crowd() + " of " + place() + " " + deed() + " a " + sound() + " " + thing() + " and what "
                + quality() + " " + thing() + " came of it in " + month() + ".";
    }

    /** What an author is known for; the sentence begins behind the name. */
    String biography() {
        return "writes about " + crowd() + ", " + quality() + " " + things() + " and the " + thing() + " of " + place()
                + ", and kept a " + sound() + " " + thing() + " before.";
    }

    private String introduction(Person person) {
        return switch (dice.below(3)) {
            case 0 ->
                person.full() + ", who " + deed() + " the " + thing() + " for the " + crowd() + ", "
                        + dice.one(Vocabulary.SAYINGS) + " on " + day() + " that " + crowd() + " had " + "a " + sound()
                        + " "
                        + thing() + ".";
            case 1 ->
                "The " + quality() + " " + thing() + " belongs to " + person.full() + ", who " + deed() + " " + crowd()
                        + " from " + place() + ".";
            default ->
                "For " + person.full() + " the " + thing() + " of " + place() + " was " + quality() + ", and " + crowd()
                        + " " + deed() + " it.";
        };
    }

    String sentence() {
        return switch (dice.below(FORMS)) {
            case 0 -> capital(crowd()) + " from " + place() + " " + deed() + " the " + quality() + " " + thing() + ".";
            case 1 ->
                "The " + quality() + " " + thing() + " near " + place() + " " + deed() + " " + number() + " " + crowd()
                        + ".";
            case 2 ->
                "In " + month() + ", " + crowd() + " " + deed() + " a " + sound() + " " + thing() + " behind the "
                        + thing() + ".";
            case 3 -> quoted();
            case 4 ->
                capital(crowd()) + " and " + number() + " " + crowd() + " " + deed() + " every " + thing() + " in "
                        + place() + ".";
            case 5 ->
                "Nobody " + deed() + " the " + thing() + ", but " + quality() + " " + crowd() + " " + deed() + " its "
                        + quality() + " " + thing() + ".";
            case 6 ->
                "Since " + month() + " the " + thing() + " has " + number() + " " + crowd() + ", a " + sound() + " "
                        + thing() + " and no " + thing() + ".";
            case 7 ->
                "Until then " + crowd() + " had " + "no " + quality() + " " + thing() + ", and " + place() + " "
                        + deed() + " theirs.";
            case 8 ->
                "When " + crowd() + " " + deed() + " the " + thing() + " on " + day() + ", " + number() + " " + crowd()
                        + " " + deed() + " " + quality() + " " + things() + ".";
            default ->
                "A " + sound() + " " + thing() + " " + deed() + " by " + crowd() + " stands beside the " + quality()
                        + " " + thing() + " of " + place() + ".";
        };
    }

    private String quoted() {
        String speaker = cast.isEmpty() || dice.percent(60)
                ? "the " + crowd()
                : dice.one(cast).family();
        return "“" + capital(quality()) + " " + things() + " " + deed() + " our " + crowd() + ",” " + speaker
                + " said on " + day() + ".";
    }

    /** Words that one may put for others in a sentence without making it another kind of sentence. */
    String other() {
        return switch (dice.below(4)) {
            case 0 -> quality();
            case 1 -> thing();
            case 2 -> crowd();
            default -> deed();
        };
    }

    private String thing() {
        return dice.one(Vocabulary.THINGS);
    }

    private String things() {
        String thing = thing();
        int last = thing.length() - 1;
        if (thing.endsWith("ch") || thing.endsWith("sh") || thing.endsWith("s")) {
            return thing + "es";
        }
        boolean vowelBeforeY = "aeiou".indexOf(thing.charAt(last - 1)) >= 0;
        return thing.charAt(last) == 'y' && !vowelBeforeY ? thing.substring(0, last) + "ies" : thing + "s";
    }

    private String quality() {
        return dice.one(Vocabulary.QUALITIES);
    }

    /** A quality that takes “a”. */
    private String sound() {
        String quality = quality();
        while ("aeiou".indexOf(quality.charAt(0)) >= 0 || quality.startsWith("ho")) {
            quality = quality();
        }
        return quality;
    }

    private String crowd() {
        return dice.one(Vocabulary.CROWDS);
    }

    private String deed() {
        return dice.one(Vocabulary.DEEDS);
    }

    private String day() {
        return dice.one(Vocabulary.DAYS);
    }

    private String month() {
        return dice.one(Vocabulary.MONTHS);
    }

    private String number() {
        return String.valueOf(dice.between(12, 940));
    }

    private String place() {
        return dice.one(places);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
