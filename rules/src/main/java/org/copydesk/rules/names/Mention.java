package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.article.Block;

/**
 * A name where it stands: the capitalised words of it, with the particles between them.
 *
 * @param words at least one
 * @param titled whether a title or an office stands before it
 * @param letters all letters of it, as {@link NameWord#letters}
 */
record Mention(List<NameWord> words, boolean titled, String letters) {

    Mention {
        words = List.copyOf(words);
    }

    Mention(List<NameWord> words, boolean titled) {
        this(words, titled, letters(words));
    }

    private static String letters(List<NameWord> words) {
        NameWord first = words.get(0);
        NameWord last = words.get(words.size() - 1);
        return words.size() == 1
                ? first.letters()
                : NameWord.letters(first.block().text().substring(first.start(), last.end()));
    }

    Block block() {
        return words.get(0).block();
    }

    NameWord first() {
        return words.get(0);
    }

    NameWord last() {
        return words.get(words.size() - 1);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /** As written. */
    String text() {
        if (isSingle() && first().end() - first().start() == first().text().length()) {
            return first().text();
        }
        return block().text().substring(first().start(), last().end());
    }

    int sentence() {
        return block().sentences().indexAt(first().start());
    }
}
