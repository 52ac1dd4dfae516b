package org.copydesk.pattern;

import java.util.List;
import java.util.Optional;
import org.copydesk.rule.Hit;

/**
 * Leaves out hits that are right only when folded, or that have the wrong neighbours.
 *
 * @param exact the phrases as they must be written; empty if capitals and accents do not matter
 */
record PhraseFilter(List<String> exact, Optional<Guards.Ready> guards) {

    boolean accepts(Hit hit) {
        return (exact.isEmpty() || isWritten(hit.text(), exact.get(hit.phrase())))
                && (guards.isEmpty() || guards.get().hold(hit.block().text(), hit.start(), hit.end()));
    }

    /** Letters as written; blanks, quotation marks and dashes of any kind. */
    private static boolean isWritten(String text, String phrase) {
        int i = 0;
        for (int k = 0; k < text.length(); k++) {
            if (!Character.isLetter(text.charAt(k))) {
                continue;
            }
            while (i < phrase.length() && !Character.isLetter(phrase.charAt(i))) {
                i++;
            }
            if (i == phrase.length() || phrase.charAt(i++) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
