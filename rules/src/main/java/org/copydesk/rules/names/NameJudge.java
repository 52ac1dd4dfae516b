package org.copydesk.rules.names;

import java.util.Optional;

/** Decides whether two spellings that are alike are one person or place. */
final class NameJudge {

    private final NameCast cast;
    private final GivenNameJudge given;
    private final FamilyNameJudge family;

    NameJudge(NameCast cast) {
        OrdinaryWords ordinary = new OrdinaryWords(cast.article());
        this.cast = cast;
        this.given = new GivenNameJudge(ordinary);
        this.family = new FamilyNameJudge(cast, ordinary);
    }

    Optional<Variance> verdict(NameCast.Pair pair) {
        if (isPlural(pair.a()) || isPlural(pair.b())) {
            return Optional.empty();
        }
        NameCase found = given.withSameRest(pair);
        if (found.isEmpty()) {
            found = family.find(pair);
        }
        if (found.isEmpty()) {
            found = given.alone(pair);
        }
        if (found.isEmpty() || !pair.likeness().isSameLetters() && found.meets()) {
            return Optional.empty();
        }
        return LosingSpelling.settle(pair, found);
    }

    /** The Petrovs, where the article has a Petrov. */
    private boolean isPlural(NameForm form) {
        String letters = form.letters();
        return letters.endsWith("s")
                && !cast.withLetters(letters.substring(0, letters.length() - 1)).isEmpty();
    }
}
