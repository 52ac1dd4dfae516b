package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Inline;
import org.copydesk.language.Folding;
import org.copydesk.language.Quotation;
import org.copydesk.rules.names.NameForm.Occurrence;

/** Decides whether two spellings that are alike are one person or place, and which of them loses. */
final class NameJudge {

    private static final int LONG = 7;
    private static final int VERY_LONG = 9;
    private static final int FEW_PEOPLE = 3;

    /** First words of places that many places share. */
    private static final Set<String> SHARED = Set.of(
            "new", "san", "santa", "saint", "st", "port", "lake", "fort", "mount", "los", "las", "el", "la", "le",
            "upper", "lower", "great", "north", "south", "east", "west", "rio", "villa", "cape", "bad", "ban", "sao",
            "the", "old");

    private final NameCast cast;
    private final Set<String> small;

    private NameJudge(NameCast cast) {
        this.cast = cast;
        this.small = cast.smallWords();
    }

    /** What an article spells in two ways. */
    static List<Variance> variances(Article article) {
        NameCast cast = NameCast.of(article);
        List<NameCast.Pair> pairs = cast.pairs();
        List<Variance> found = new ArrayList<>(NameLayout.variances(cast));
        found.addAll(NameSlips.variances(article, cast));
        if (!pairs.isEmpty()) {
            NameJudge judge = new NameJudge(cast);
            pairs.forEach(pair -> judge.verdict(pair).ifPresent(found::add));
        }
        return found;
    }

    /** Where the two spellings name one person or place. */
    private record Case(List<Occurrence> a, List<Occurrence> b) {

        boolean isEmpty() {
            return a.isEmpty() || b.isEmpty();
        }

        /** Two names in one sentence are mostly two people. */
        boolean meets() {
            return a.stream().anyMatch(one -> b.stream().anyMatch(one::isBeside));
        }
    }

    private Optional<Variance> verdict(NameCast.Pair pair) {
        if (isPlural(pair.a()) || isPlural(pair.b())) {
            return Optional.empty();
        }
        Case given = givenNames(pair);
        Case found = given.isEmpty() ? familyNames(pair) : given;
        if (found.isEmpty()) {
            found = lonelyGivenName(pair);
        }
        if (found.isEmpty() || !pair.likeness().isSameLetters() && found.meets()) {
            return Optional.empty();
        }
        return settle(pair, found);
    }

    /** The Petrovs, where the article has a Petrov. */
    private boolean isPlural(NameForm form) {
        String letters = form.letters();
        return letters.endsWith("s")
                && !cast.withLetters(letters.substring(0, letters.length() - 1)).isEmpty();
    }

    // ---- given names: the rest of the name is the same

    private Case givenNames(NameCast.Pair pair) {
        Set<Occurrence> a = new LinkedHashSet<>();
        Set<Occurrence> b = new LinkedHashSet<>();
        for (Occurrence one : pair.a().leading()) {
            for (Occurrence other : pair.b().leading()) {
                if (hasSameRest(one, other)) {
                    a.add(one);
                    b.add(other);
                }
            }
        }
        boolean one = !a.isEmpty() && isOneGivenName(pair);
        return new Case(one ? List.copyOf(a) : List.of(), one ? List.copyOf(b) : List.of());
    }

    private static boolean hasSameRest(Occurrence one, Occurrence other) {
        List<NameWord> a = one.mention().words();
        List<NameWord> b = other.mention().words();
        if (a.size() - one.index() != b.size() - other.index() || one.index() != other.index()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (i != one.index() && !isSameOrGlued(a.get(i).letters(), b.get(i).letters())) {
                return false;
            }
        }
        return true;
    }

    /** Equal, or the one with the next word of the sentence glued to it: {@code Jansonforward}. */
    private static boolean isSameOrGlued(String a, String b) {
        return a.equals(b) || NameSlips.hasWordGlued(a, b) || NameSlips.hasWordGlued(b, a);
    }

    private boolean isOneGivenName(NameCast.Pair pair) {
        String a = pair.a().text();
        String b = pair.b().text();
        if (pair.likeness() == Likeness.CAPITALS
                || pair.likeness() == Likeness.JOINT
                || pair.likeness() == Likeness.ORTHOGRAPHY) {
            return true;
        }
        boolean nameA = NameLists.isGivenName(a);
        boolean nameB = NameLists.isGivenName(b);
        if (isOrdinary(a) && !nameA || isOrdinary(b) && !nameB) {
            return false;
        }
        return switch (pair.likeness()) {
            case ACCENTS, UMLAUT -> true;
            case SOUND -> !NameLists.differInSex(a, b);
            case ONE_LETTER, TWO_LETTERS -> !(nameA && nameB) && (nameA || nameB);
            case CAPITALS, JOINT, ORTHOGRAPHY -> true;
            case SHORT -> !nameA && !nameB && !isOrdinaryRest(pair);
            case BEGINNING, NONE -> false;
        };
    }

    /** A given name that is none, and one that stands alone: {@code Noberto Briasco}, and later {@code Norberto}. */
    private Case lonelyGivenName(NameCast.Pair pair) {
        boolean aLeads = cast.leads(pair.a());
        NameForm leading = aLeads ? pair.a() : pair.b();
        NameForm alone = aLeads ? pair.b() : pair.a();
        boolean near = pair.likeness() == Likeness.SOUND || pair.likeness() == Likeness.ONE_LETTER;
        boolean one = near
                && cast.leads(leading)
                && !cast.leads(alone)
                && alone.companions().isEmpty()
                && leading.letters().charAt(0) == alone.letters().charAt(0)
                && !NameLists.isGivenName(leading.text())
                && NameLists.isTellingGivenName(alone.text())
                && !isOrdinary(leading.text());
        return !one
                ? new Case(List.of(), List.of())
                : aLeads ? new Case(leading.leading(), alone.last()) : new Case(alone.last(), leading.leading());
    }

    /** What follows the given name is no rare name: many words stand behind several short ones. */
    private boolean isOrdinaryRest(NameCast.Pair pair) {
        return pair.a().leading().stream()
                .anyMatch(occurrence -> occurrence.mention().words().size() != 2
                        || isOrdinary(occurrence.mention().last().text())
                        || NameLists.isPlace(occurrence.mention().last().text()));
    }

    // ---- family names and places: what stands before does not tell two apart

    private Case familyNames(NameCast.Pair pair) {
        List<Occurrence> a = pair.a().last();
        List<Occurrence> b = pair.b().last();
        if (pair.likeness().isSameLetters()) {
            a = alone(a, pair.a());
            b = alone(b, pair.b());
        }
        boolean one = !a.isEmpty() && !b.isEmpty() && isOneFamilyName(pair);
        return new Case(one ? a : List.of(), one ? b : List.of());
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
        boolean ordinaryA = isOrdinary(pair.a().text());
        boolean ordinaryB = isOrdinary(pair.b().text());
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
        boolean telling =
                a.stream().anyMatch(one -> b.contains(one) && !SHARED.contains(Folding.fold(one)) && !isOrdinary(one));
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
        if (isOrdinary(a) || isOrdinary(b) || !pair.a().isProven() || !pair.b().isProven()) {
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

    private static final int SHORTEST_SAME = 3;

    /** Whether a family name that nobody is introduced with is a misspelling of one that somebody is. */
    private boolean isSameAs(NameCast.Pair pair, NameForm introduced, NameForm orphan) {
        if (pair.likeness().isSameLetters()) {
            return !isOrdinary(orphan.text()) || orphan.isProven() && !isOrdinary(introduced.text());
        }
        String name = orphan.text();
        if (isOrdinary(name)
                || isOrdinary(introduced.text())
                || NameLists.isGivenName(name) && !isTitled(orphan)
                || NameLists.isPlace(name)
                || cast.leads(orphan)) {
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
        return form.isProven() || !isOrdinary(form.text());
    }

    private boolean isOrdinary(String word) {
        return small.contains(Folding.fold(word)) || NameLists.isCommon(word);
    }

    // ---- which spelling loses

    private Optional<Variance> settle(NameCast.Pair pair, Case found) {
        boolean aLoses = loses(pair, found);
        int losing = (aLoses ? found.a() : found.b()).size();
        int winning = (aLoses ? found.b() : found.a()).size();
        if (pair.likeness() == Likeness.CAPITALS && losing > 1 && losing * 2 > winning) {
            return Optional.empty();
        }
        List<Occurrence> wrong = (aLoses ? found.a() : found.b())
                .stream().filter(NameJudge::isOurs).toList();
        List<Occurrence> right = aLoses ? found.b() : found.a();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Variance(
                wrong.stream().map(Occurrence::word).toList(),
                right.stream().map(Occurrence::word).toList(),
                (aLoses ? pair.a() : pair.b()).text(),
                (aLoses ? pair.b() : pair.a()).text(),
                pair.likeness().description()));
    }

    private static boolean loses(NameCast.Pair pair, Case found) {
        int a = found.a().size();
        int b = found.b().size();
        if (a != b) {
            return a < b;
        }
        if (pair.likeness().isSameLetters()) {
            return marks(pair.a().text()) < marks(pair.b().text());
        }
        boolean knownA = NameLists.isGivenName(pair.a().text());
        boolean knownB = NameLists.isGivenName(pair.b().text());
        if (knownA != knownB) {
            return knownB;
        }
        boolean orphanA = isIntroducedNowhere(found.a());
        boolean orphanB = isIntroducedNowhere(found.b());
        if (orphanA != orphanB) {
            return orphanA;
        }
        boolean bodyA = found.a().stream().anyMatch(occurrence -> !Variance.isAround(occurrence.word()));
        boolean bodyB = found.b().stream().anyMatch(occurrence -> !Variance.isAround(occurrence.word()));
        return bodyA != bodyB && bodyB;
    }

    private static boolean isIntroducedNowhere(List<Occurrence> occurrences) {
        return occurrences.stream().allMatch(occurrence -> occurrence.mention().isSingle());
    }

    /** Letters with an accent, capitals and hyphens: what gets lost more often than it is added. */
    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean accented = Character.isLetter(c) && c > 0x7F;
            marks += accented || Character.isUpperCase(c) || !Character.isLetter(c) ? 1 : 0;
        }
        return marks;
    }

    /** Titles of works and words of another language are spelt as they are. */
    private static boolean isOurs(Occurrence occurrence) {
        NameWord word = occurrence.word();
        if (word.block().inside(Inline.Kind.EMPHASIS, word.start())) {
            return false;
        }
        for (Quotation quotation : word.block().quotations().all()) {
            if (quotation.contains(word.start())) {
                int words = word.block().words().firstFrom(quotation.end())
                        - word.block().words().firstFrom(quotation.start());
                return words > 5;
            }
        }
        return true;
    }
}
