package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.rule.Phrase;

/**
 * Literals that an entry looks for: those in the rule's file, and those of options, of the site and of word lists.
 *
 * @param fixed as written in the file
 * @param wholeWord true if words must not go on at their ends
 * @param origins where more of them come from
 */
record Literals(List<String> fixed, boolean wholeWord, List<Origin> origins) {

    Literals {
        fixed = List.copyOf(fixed);
        origins = List.copyOf(origins);
    }

    static Literals of(List<String> fixed, boolean wholeWord) {
        return new Literals(fixed, wholeWord, List.of());
    }

    /** All of them, in an order that depends on nothing else. */
    List<String> texts(Vocabulary vocabulary) {
        if (origins.isEmpty()) {
            return fixed;
        }
        List<String> all = new ArrayList<>(fixed);
        origins.forEach(origin -> all.addAll(vocabulary.words(origin)));
        return all;
    }

    List<Phrase> phrases(Vocabulary vocabulary) {
        return texts(vocabulary).stream()
                .map(text -> new Phrase(text, wholeWord))
                .toList();
    }

    /** Where literals come from that do not stand in the rule's file. */
    sealed interface Origin {

        /** An option of the rule, a list. */
        record Option(String name) implements Origin {}

        /** What the site says about itself. */
        record Site(SiteList list) implements Origin {}

        /** A word list beside the rule. */
        record WordList(String path) implements Origin {}
    }

    /** Lists of the site's configuration. */
    enum SiteList {
        OUTLETS,
        DOMAINS,
        AUTHORS,
        AGENCIES,
        TERMS
    }
}
