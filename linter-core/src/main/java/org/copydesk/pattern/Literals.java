package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Folding;
import org.copydesk.language.PhraseBounds;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Phrase;

/**
 * Literals that an entry looks for: those in the rule's file, and those of options, of the site and of word lists.
 *
 * @param fixed as written in the file; a blank at an end says that no word goes on there
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

    int count(Vocabulary vocabulary) {
        int count = fixed.size();
        for (Origin origin : origins) {
            count += vocabulary.words(origin).size();
        }
        return count;
    }

    /** All of them, without blanks at their ends, in an order that depends on nothing else. */
    List<String> texts(Vocabulary vocabulary) {
        return written(vocabulary).stream().map(String::strip).toList();
    }

    private List<String> written(Vocabulary vocabulary) {
        List<String> all = new ArrayList<>(fixed);
        origins.forEach(origin -> all.addAll(vocabulary.words(origin)));
        return all;
    }

    List<Phrase> phrases(Vocabulary vocabulary) {
        return phrases(vocabulary, PhraseEdges.ANYWHERE, PhraseBounds.NONE);
    }

    /**
     * What to look for.
     *
     * @param edges at which words go on beside none of them
     */
    List<Phrase> phrases(Vocabulary vocabulary, PhraseEdges edges, PhraseBounds bounds) {
        PhraseEdges all = wholeWord ? PhraseEdges.WORD : edges;
        return written(vocabulary).stream()
                .map(text -> new Phrase(text.strip(), all.and(edgesOf(text)), bounds))
                .toList();
    }

    private static PhraseEdges edgesOf(String text) {
        return PhraseEdges.of(Folding.fold(text.charAt(0)) == ' ', Folding.fold(text.charAt(text.length() - 1)) == ' ');
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
