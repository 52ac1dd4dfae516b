package org.copydesk.rules.names;

import org.copydesk.article.Block;
import org.copydesk.language.Folding;

/**
 * A word of a name where it stands.
 *
 * @param text as written, without possessive
 * @param word its number among the block's words
 * @param start UTF-16 units of the block's text
 * @param end exclusive
 * @param plain whether its capital proves nothing: it begins a sentence, or stands in a line of capitalised words
 */
record NameWord(String text, Block block, int word, int start, int end, boolean plain) {

    /** Small letters without accents, hyphens, apostrophes and dots. */
    String letters() {
        return letters(text);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (Character.isLetterOrDigit(folded)) {
                letters.append(folded);
            }
        }
        return letters.toString();
    }

    /** Whether it is an initial or several: {@code J}, {@code J.K.} */
    boolean isInitial() {
        return letters().length() == 1 || text.indexOf('.') > 0;
    }
}
