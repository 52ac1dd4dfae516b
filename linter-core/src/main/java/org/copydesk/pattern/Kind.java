package org.copydesk.pattern;

import java.util.List;

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

    /** True if it has no work where none of its literals stands. */
    boolean isGated();

    /** The placeholders that it fills beside {@code match}. */
    List<String> placeholders();

    Finder finder(Vocabulary vocabulary);
}
