package org.copydesk.rules.names;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Inline;
import org.copydesk.language.Quotation;
import org.copydesk.rules.names.NameForm.Occurrence;

/** Decides which of two spellings of one name loses. */
final class LosingSpelling {

    private LosingSpelling() {}

    /** The variance, unless both spellings may be meant or the losing one is none of ours. */
    static Optional<Variance> settle(NameCast.Pair pair, NameCase found) {
        boolean aLoses = loses(pair, found);
        int losing = (aLoses ? found.a() : found.b()).size();
        int winning = (aLoses ? found.b() : found.a()).size();
        if (pair.likeness() == Likeness.CAPITALS && losing > 1 && losing * 2 > winning) {
            return Optional.empty();
        }
        List<Occurrence> wrong = (aLoses ? found.a() : found.b())
                .stream().filter(LosingSpelling::isOurs).toList();
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

    private static boolean loses(NameCast.Pair pair, NameCase found) {
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
