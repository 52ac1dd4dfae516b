package org.copydesk.rules.names;

import java.util.Set;
import org.copydesk.language.Folding;

/**
 * Words that a capital does not make a name: common ones, and those that the article also writes small.
 *
 * @param small the article's words in small letters, folded
 */
record OrdinaryWords(Set<String> small) {

    boolean has(String word) {
        return small.contains(Folding.fold(word)) || NameLists.isCommon(word);
    }
}
