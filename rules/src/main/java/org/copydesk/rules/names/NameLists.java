package org.copydesk.rules.names;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.language.EnglishForms;
import org.copydesk.language.Folding;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** What the lists beside this class know of names. Each list is loaded when first asked for: most articles need none. */
final class NameLists {

    private NameLists() {}

    /** Titles, offices and roles of one word. */
    private static final class Titles {
        private static final Set<String> ALL = load();
        private static final WordSet HASHES = WordSet.of(ALL);

        private static Set<String> load() {
            Set<String> titles = new LinkedHashSet<>();
            for (List<String> row : Rows.load(NameLists.class, "titles.txt", 4)) {
                String title = Folding.fold(row.get(0));
                String last = title.substring(title.lastIndexOf(' ') + 1);
                titles.add(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
            }
            return titles;
        }
    }

    /** Sex by given name, folded: m, f or u. */
    private static final class GivenNames {
        private static final Map<String, String> ALL = load();

        private static Map<String, String> load() {
            Map<String, String> names = new LinkedHashMap<>();
            for (List<String> row : Rows.load(NameLists.class, "given-names.txt", 2)) {
                names.put(NameWord.letters(row.get(0)), row.get(1));
            }
            return names;
        }
    }

    /** Words of English place names. */
    private static final class Places {
        private static final Set<String> ALL = load();

        private static Set<String> load() {
            Set<String> places = new LinkedHashSet<>();
            for (List<String> row : Rows.load(NameLists.class, "exonyms.txt", 4)) {
                for (String place : row.get(2).split(",")) {
                    places.add(NameWord.letters(place));
                }
            }
            return places;
        }
    }

    private static final class CommonWords {
        private static final Lexicon ALL = Lexicon.load(NameLists.class, "common-words.txt");
    }

    /** Reads the titles, which nearly every article asks for. */
    static void loadTitles() {
        Objects.requireNonNull(Titles.ALL, "ALL");
    }

    /** Whether a folded word is a title, an office or a role. */
    static boolean isTitle(String folded) {
        return Titles.ALL.contains(folded);
    }

    /** Whether word {@code i} is a title, an office or a role. */
    static boolean isTitle(Words words, int i) {
        return Titles.HASHES.has(words, i);
    }

    /** Whether somebody bears it as a given name. */
    static boolean isGivenName(String word) {
        return GivenNames.ALL.containsKey(NameWord.letters(word));
    }

    static boolean isGivenName(ComparedWord word) {
        return GivenNames.ALL.containsKey(word.letters());
    }

    /** Whether it is a given name and no common word besides. */
    static boolean isTellingGivenName(String word) {
        return isTelling(NameWord.letters(word));
    }

    static boolean isTellingGivenName(ComparedWord word) {
        return isTelling(word.letters());
    }

    private static boolean isTelling(String letters) {
        String kind = GivenNames.ALL.get(letters);
        return kind != null && kind.indexOf(' ') < 0;
    }

    /** Whether one is a man's name and the other a woman's. */
    static boolean differInSex(String one, String other) {
        String a = GivenNames.ALL.get(NameWord.letters(one));
        String b = GivenNames.ALL.get(NameWord.letters(other));
        return a != null && b != null && a.charAt(0) != b.charAt(0) && a.charAt(0) != 'u' && b.charAt(0) != 'u';
    }

    /** Whether a well-known place is called so in English. */
    static boolean isPlace(String word) {
        return Places.ALL.contains(NameWord.letters(word));
    }

    /** Whether it is a common English word in some form. */
    static boolean isCommon(String word) {
        String folded = Folding.fold(word).toLowerCase(Locale.ROOT);
        if (CommonWords.ALL.contains(folded)) {
            return true;
        }
        for (String form : EnglishForms.baseForms(folded)) {
            if (CommonWords.ALL.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
