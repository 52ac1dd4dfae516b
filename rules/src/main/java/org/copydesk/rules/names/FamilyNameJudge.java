package org.copydesk.rules.names;

import java.util.List;
import java.util.Set;
import org.copydesk.language.Folding;
import org.copydesk.rules.names.NameForm.Occurrence;

/** Decides whether two spellings of a family name or a place are one person's or place's. */
final class FamilyNameJudge {

    private static final int SHORTEST_SAME = 3;
    private static final int LONG = 7;
    private static final int VERY_LONG = 9;
    private static final int FEW_PEOPLE = 3;

    /** First words of places that many places share. */
    private static final Set<String> SHARED = Set.of(
            "new", "san", "santa", "saint", "st", "port", "lake", "fort", "mount", "los", "las", "el", "la", "le",
            "upper", "lower", "great", "north", "south", "east", "west", "rio", "villa", "cape", "bad", "ban", "sao",
            "the", "old");

    private final NameCast cast;
    private final OrdinaryWords ordinary;

    FamilyNameJudge(NameCast cast, OrdinaryWords ordinary) {
        this.cast = cast;
        this.ordinary = ordinary;
    }

    /** Where what stands before does not tell two apart. */
    NameCase find(NameCast.Pair pair) {
        List<Occurrence> a = pair.a().last();
        List<Occurrence> b = pair.b().last();
        if (pair.likeness().isSameLetters()) {
            a = alone(a, pair.a());
            b = alone(b, pair.b());
        }
        boolean one = !a.isEmpty() && !b.isEmpty() && isOneFamilyName(pair);
        return new NameCase(one ? a : List.of(), one ? b : List.of());
    }

    /** Given names that stand alone count too where only accents or the like differ. */
    private static List<Occurrence> alone(List<Occurrence> last, NameForm form) {
        return last.isEmpty() ? List.of() : form.last();
    }

    private boolean isOneFamilyName(NameCast.Pair pair) {
        Set<String> beforeA = pair.a().companions();
        Set<String> beforeB = pair.b().companions();
        if (!beforeA.isEmpty() && !beforeB.isEmpty()) {
            return shareCompanion(beforeA, beforeB) && isOneIntroducedTwice(pair, beforeA, beforeB);
        }
        if (!isNameEnough(pair.a()) || !isNameEnough(pair.b())) {
            return false;
        }
        if (beforeA.isEmpty() && beforeB.isEmpty()) {
            return isOneWithoutCompanions(pair);
        }
        return beforeB.isEmpty() ? isSameAs(pair, pair.a(), pair.b()) : isSameAs(pair, pair.b(), pair.a());
    }

    private static boolean shareCompanion(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> isSamePerson(one, other)));
    }

    private static boolean isSamePerson(String one, String other) {
        String a = NameWord.letters(one);
        String b = NameWord.letters(other);
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        if (a.equals(b) || initial) {
            return true;
        }
        Likeness likeness = Likeness.of(one, other);
        return likeness.isSameLetters() || likeness == Likeness.SOUND || likeness == Likeness.ONE_LETTER;
    }

    /** Both stand behind the same given name, or the same first word of a place. */
    private boolean isOneIntroducedTwice(NameCast.Pair pair, Set<String> a, Set<String> b) {
        boolean ordinaryA = ordinary.has(pair.a().text());
        boolean ordinaryB = ordinary.has(pair.b().text());
        if (pair.likeness() == Likeness.ORTHOGRAPHY) {
            return true;
        }
        if (ordinaryA && ordinaryB) {
            return false;
        }
        boolean person = a.stream().anyMatch(one -> NameLists.isTellingGivenName(one) && b.contains(one));
        if (pair.likeness().isSameLetters()) {
            return !(ordinaryA || ordinaryB) || person;
        }
        if (person) {
            return pair.likeness() != Likeness.BEGINNING || !isProvenTwice(pair);
        }
        boolean telling = a.stream()
                .anyMatch(one -> b.contains(one) && !SHARED.contains(Folding.fold(one)) && !ordinary.has(one));
        boolean near = pair.likeness() == Likeness.SOUND
                || pair.likeness() == Likeness.ONE_LETTER
                || pair.likeness() == Likeness.TWO_LETTERS && telling;
        return !ordinaryA
                && !ordinaryB
                && near
                && (telling || pair.a().letters().length() >= LONG);
    }

    private static boolean isProvenTwice(NameCast.Pair pair) {
        return pair.a().all().size() > 1 && pair.b().all().size() > 1;
    }

    /** Neither is ever introduced: places, and people known by one name. */
    private boolean isOneWithoutCompanions(NameCast.Pair pair) {
        String a = pair.a().text();
        String b = pair.b().text();
        if (ordinary.has(a)
                || ordinary.has(b)
                || !pair.a().isProven()
                || !pair.b().isProven()) {
            return false;
        }
        int shortest = Math.min(pair.a().letters().length(), pair.b().letters().length());
        if (pair.likeness().isSameLetters()) {
            return shortest > SHORTEST_SAME;
        }
        boolean known =
                NameLists.isPlace(a) || NameLists.isPlace(b) || NameLists.isGivenName(a) && NameLists.isGivenName(b);
        return !known
                && pair.a().letters().charAt(0) == pair.b().letters().charAt(0)
                && switch (pair.likeness()) {
                    case SOUND -> shortest >= 6;
                    case ONE_LETTER -> shortest >= LONG;
                    case TWO_LETTERS -> shortest > VERY_LONG;
                    default -> false;
                };
    }

    /** Whether a family name that nobody is introduced with is a misspelling of one that somebody is. */
    private boolean isSameAs(NameCast.Pair pair, NameForm introduced, NameForm orphan) {
        if (pair.likeness().isSameLetters()) {
            return !ordinary.has(orphan.text()) || orphan.isProven() && !ordinary.has(introduced.text());
        }
        String name = orphan.text();
        if (ordinary.has(name)
                || ordinary.has(introduced.text())
                || NameLists.isGivenName(name) && !isTitled(orphan)
                || NameLists.isPlace(name)
                || orphan.leads()) {
            return false;
        }
        boolean person = introduced.companions().stream().anyMatch(NameLists::isGivenName)
                || introduced.all().stream()
                        .anyMatch(occurrence -> occurrence.mention().titled());
        int shortest = Math.min(introduced.letters().length(), orphan.letters().length());
        boolean sameStart = introduced.letters().charAt(0) == orphan.letters().charAt(0);
        if (!sameStart) {
            return person
                    && shortest >= VERY_LONG
                    && cast.people() <= FEW_PEOPLE
                    && (pair.likeness() == Likeness.TWO_LETTERS || pair.likeness() == Likeness.SOUND);
        }
        return switch (pair.likeness()) {
            case SOUND -> person || shortest >= LONG;
            case ONE_LETTER -> person || shortest >= VERY_LONG;
            case TWO_LETTERS -> person;
            case BEGINNING -> person && isTitled(orphan);
            default -> false;
        };
    }

    private static boolean isTitled(NameForm form) {
        return form.all().stream().anyMatch(occurrence -> occurrence.mention().titled());
    }

    /** A capital that something else may explain proves no name unless the word is no common one. */
    private boolean isNameEnough(NameForm form) {
        return form.isProven() || !ordinary.has(form.text());
    }
}
