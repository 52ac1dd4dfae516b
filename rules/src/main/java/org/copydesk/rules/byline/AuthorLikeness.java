package org.copydesk.rules.byline;

import java.util.List;
import java.util.Optional;
import org.copydesk.language.Phonetics;
import org.copydesk.language.Similarity;

/** How two spellings are alike that may be those of one author. */
enum AuthorLikeness {
    /** {@code ANN DORN}, {@code Ann-Dorn}, {@code Dorn Ann}: nobody else can be meant. */
    SAME_LETTERS("the same letters"),
    /** {@code A. Dorn}, {@code Ann M. Dorn}. */
    SHORTENED("a given name shortened or left out"),
    /** {@code Dorn}, {@code Dorrn}: another person perhaps. */
    SLIP("a letter or a sound apart");

    private static final int SHORTEST_FAMILY = 5;
    private static final int SHORTEST_GIVEN = 3;
    private static final String VOWELS = "aeiouy";

    private final String description;

    AuthorLikeness(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    static Optional<AuthorLikeness> of(AuthorName one, AuthorName other) {
        boolean sameWords = one.words().stream()
                .sorted()
                .toList()
                .equals(other.words().stream().sorted().toList());
        if (sameWords || one.letters().equals(other.letters())) {
            return Optional.of(SAME_LETTERS);
        }
        if (one.key() != other.key()) {
            return Optional.empty();
        }
        return likeNames(one, other).filter(how -> one.isPerson() && other.isPerson());
    }

    private static Optional<AuthorLikeness> likeNames(AuthorName one, AuthorName other) {
        if (one.family().equals(other.family())) {
            if (isShortened(one.given(), other.given()) || isShortened(other.given(), one.given())) {
                return Optional.of(SHORTENED);
            }
            return isSlipOfGiven(one.given(), other.given()) ? Optional.of(SLIP) : Optional.empty();
        }
        return one.given().equals(other.given()) && isSlip(one.family(), other.family(), SHORTEST_FAMILY)
                ? Optional.of(SLIP)
                : Optional.empty();
    }

    /** Initials for names, or names at the end left out; never a first name alone for another. */
    private static boolean isShortened(List<String> few, List<String> many) {
        if (few.size() > many.size()) {
            return false;
        }
        for (int i = 0; i < few.size(); i++) {
            String longer = many.get(i);
            String shorter = few.get(i);
            boolean initial = shorter.length() == 1 && longer.startsWith(shorter);
            if (!initial && !longer.equals(shorter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlipOfGiven(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (!isSlip(one.get(i), other.get(i), SHORTEST_GIVEN) || differInGender(one.get(i), other.get(i))) {
                    return false;
                }
                apart++;
            }
        }
        return apart == 1;
    }

    /** {@code Mario} and {@code Maria}, {@code Daniel} and {@code Daniela}. */
    private static boolean differInGender(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        boolean sameStart = one.regionMatches(0, other, 0, shortest - (one.length() == other.length() ? 1 : 0));
        boolean endings = VOWELS.indexOf(one.charAt(one.length() - 1)) >= 0
                || VOWELS.indexOf(other.charAt(other.length() - 1)) >= 0;
        boolean mute = Math.abs(one.length() - other.length()) == 1
                && (one + other).contains("e")
                && (one.startsWith(other) ? one : other).endsWith("e");
        return sameStart && endings && !mute;
    }

    private static boolean isSlip(String one, String other, int shortest) {
        if (Math.min(one.length(), other.length()) < shortest) {
            return false;
        }
        int distance = Similarity.distance(one, other, 2);
        if (distance == 1) {
            return true;
        }
        boolean turned = distance == 2
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.chars().sorted().boxed().toList());
        return turned || distance >= 0 && Phonetics.respelt(one).equals(Phonetics.respelt(other));
    }
}
