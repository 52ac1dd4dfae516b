package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;
import org.jspecify.annotations.Nullable;

/** One spelling of one word of names, and where in the article it stands. Filled while the article is read, then only read. */
final class NameForm {

    private final ComparedWord word;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private @Nullable Set<String> companions;

    NameForm(ComparedWord word) {
        this.word = word;
    }

    /**
     * The word in a name.
     *
     * @param index of the word in the name
     */
    record Occurrence(Mention mention, int index) {

        NameWord word() {
            return mention.words().get(index);
        }

        boolean isLast() {
            return index == mention.words().size() - 1;
        }

        /** Whether the other occurrence stands in the same sentence. */
        boolean isBeside(Occurrence other) {
            return mention.block() == other.mention.block() && mention.sentence() == other.mention.sentence();
        }
    }

    void add(Mention mention, int index) {
        occurrences.add(new Occurrence(mention, index));
        companions = null;
    }

    ComparedWord word() {
        return word;
    }

    String text() {
        return word.text();
    }

    String letters() {
        return word.letters();
    }

    List<Occurrence> all() {
        return occurrences;
    }

    /** Where it ends a name or is all of it: as a family name, or a place. */
    List<Occurrence> last() {
        return occurrences(true);
    }

    /** Where more of the name follows: as a given name. */
    List<Occurrence> leading() {
        return occurrences(false);
    }

    private List<Occurrence> occurrences(boolean last) {
        List<Occurrence> some = new ArrayList<>(occurrences.size());
        for (Occurrence occurrence : occurrences) {
            if (occurrence.isLast() == last) {
                some.add(occurrence);
            }
        }
        return some;
    }

    /** Whether it stands before others in some name: as somebody's given name. */
    boolean leads() {
        for (Occurrence occurrence : occurrences) {
            if (!occurrence.isLast()) {
                return true;
            }
        }
        return false;
    }

    /** Whether its capital proves a name at one place at least. */
    boolean isProven() {
        return occurrences.stream().anyMatch(occurrence -> !occurrence.word().plain());
    }

    /** Whether a word before it is part of the name, and not just the first of a sentence or one of a headline. */
    private static boolean tells(Mention mention, int index) {
        NameWord word = mention.words().get(index);
        if (!word.plain() || NameLists.isGivenName(word.form())) {
            return true;
        }
        Words alone = Words.of(word.text());
        return index == 0
                && !mention.last().plain()
                && !word.form().isCommon()
                && WordClasses.of(alone, 0).isEmpty();
    }

    /** What stands before it where it ends a name: given names and initials, in the order of the article. */
    Set<String> companions() {
        Set<String> known = companions;
        if (known == null) {
            known = Collections.unmodifiableSet(findCompanions());
            companions = known;
        }
        return known;
    }

    private Set<String> findCompanions() {
        Set<String> found = new LinkedHashSet<>();
        for (Occurrence occurrence : occurrences) {
            for (int i = 0; occurrence.isLast() && i < occurrence.index(); i++) {
                if (tells(occurrence.mention(), i)) {
                    found.add(occurrence.mention().words().get(i).text());
                }
            }
        }
        return found;
    }
}
