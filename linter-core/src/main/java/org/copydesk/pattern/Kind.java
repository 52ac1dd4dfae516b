package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.rule.Phrase;

/** What an entry looks for: the closed list of kinds of match. Immutable. */
sealed interface Kind
        permits PhraseKind,
                PhraseListKind,
                RegexKind,
                SequenceKind,
                NearKind,
                RepeatedKind,
                ConsistentKind,
                FieldValueKind {

    /** Literals of which at least one stands wherever this kind matches; none if it must see every article. */
    List<Literals> literals();

    /** What to look for: its literals in their order, each with where it is of use. */
    default List<Phrase> phrases(Vocabulary vocabulary) {
        List<Phrase> phrases = new ArrayList<>();
        literals().forEach(literals -> phrases.addAll(literals.phrases(vocabulary)));
        return phrases;
    }

    /** True if it has no work where none of its literals stands. */
    boolean isGated();

    /** The placeholders that it fills beside {@code match}. */
    List<String> placeholders();

    Finder finder(Vocabulary vocabulary);
}
