package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.language.Folding;
import org.copydesk.language.Rows;
import org.copydesk.rule.House;

/** Spellings that are not to be used, and what is to stand instead. */
final class HouseSpellings {

    private final List<Spelling> spellings;

    private HouseSpellings(List<Spelling> spellings) {
        this.spellings = List.copyOf(spellings);
    }

    /**
     * A wrong spelling and the right one.
     *
     * @param house whether the house says so, or the list of common misspellings
     */
    record Spelling(String wrong, String right, boolean house) {

        /** Whether the words, as they stand, are this wrong spelling. */
        boolean isMeant(String words) {
            if (words.equals(right)) {
                return false;
            }
            boolean sameLetters = Folding.fold(wrong).equals(Folding.fold(right));
            return words.equals(wrong) || !sameLetters && (house || isName(words));
        }

        private static boolean isName(String words) {
            return Character.isUpperCase(words.charAt(0));
        }

        /** The right spelling, in capitals if the words are. */
        String rightFor(String words) {
            boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
            boolean meantSo = wrong.equals(wrong.toUpperCase(Locale.ROOT));
            return capitals && !meantSo ? right.toUpperCase(Locale.ROOT) : right;
        }
    }

    static HouseSpellings of(House house, boolean common) {
        List<Spelling> spellings = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(house.terms());
        house.names().forEach((right, wrongs) -> {
            known.add(right);
            wrongs.forEach(wrong -> add(spellings, new Spelling(wrong.strip(), right, true)));
        });
        if (common) {
            for (List<String> row : Rows.load(HouseSpellings.class, "misspelt-names.txt", 2)) {
                if (!known.contains(row.get(0))) {
                    add(spellings, new Spelling(row.get(0), row.get(1), false));
                }
            }
        }
        return new HouseSpellings(spellings);
    }

    private static void add(List<Spelling> spellings, Spelling spelling) {
        boolean known = spellings.stream()
                .anyMatch(other -> other.house() && other.wrong().equals(spelling.wrong()));
        if (!spelling.wrong().isEmpty() && !spelling.wrong().equals(spelling.right()) && !known) {
            spellings.add(spelling);
        }
    }

    List<Spelling> all() {
        return spellings;
    }
}
