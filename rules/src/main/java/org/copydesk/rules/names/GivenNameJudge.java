package org.copydesk.rules.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.rules.names.NameForm.Occurrence;

/** Decides whether two spellings of a given name are one person's. */
final class GivenNameJudge {

    private final OrdinaryWords ordinary;

    GivenNameJudge(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    /** Where the rest of the name is the same. */
    NameCase withSameRest(NameCast.Pair pair) {
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
        return new NameCase(one ? List.copyOf(a) : List.of(), one ? List.copyOf(b) : List.of());
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
        if (ordinary.has(a) && !nameA || ordinary.has(b) && !nameB) {
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
    NameCase alone(NameCast.Pair pair) {
        boolean aLeads = pair.a().leads();
        NameForm leading = aLeads ? pair.a() : pair.b();
        NameForm alone = aLeads ? pair.b() : pair.a();
        boolean near = pair.likeness() == Likeness.SOUND || pair.likeness() == Likeness.ONE_LETTER;
        boolean one = near
                && leading.leads()
                && !alone.leads()
                && alone.companions().isEmpty()
                && leading.letters().charAt(0) == alone.letters().charAt(0)
                && !NameLists.isGivenName(leading.text())
                && NameLists.isTellingGivenName(alone.text())
                && !ordinary.has(leading.text());
        return !one
                ? NameCase.NONE
                : aLeads
                        ? new NameCase(leading.leading(), alone.last())
                        : new NameCase(alone.last(), leading.leading());
    }

    /** What follows the given name is no rare name: many words stand behind several short ones. */
    private boolean isOrdinaryRest(NameCast.Pair pair) {
        return pair.a().leading().stream()
                .anyMatch(occurrence -> occurrence.mention().words().size() != 2
                        || ordinary.has(occurrence.mention().last().text())
                        || NameLists.isPlace(occurrence.mention().last().text()));
    }
}
