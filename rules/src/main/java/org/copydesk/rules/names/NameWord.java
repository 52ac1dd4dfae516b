package org.copydesk.rules.names;

import org.copydesk.article.Block;
import org.copydesk.language.Folding;

/**
 * A word of a name where it stands.
 *
 * @param form as written, without possessive
 * @param word its number among the block's words
 * @param start UTF-16 units of the block's text
 * @param end exclusive
 * @param plain whether its capital proves nothing: it begins a sentence, or stands in a line of capitalised words
 */
record NameWord(ComparedWord form, Block block, int word, int start, int end, boolean plain) {

    /** A word or a whole name that is only told of, and compared with nothing. */
    static NameWord of(String text, Block block, int word, int start, int end, boolean plain) {
        return new NameWord(new ComparedWord(text), block, word, start, end, plain);
    }

    /** As written, without possessive. */
    String text() {
        return form.text();
    }

    /** Small letters without accents, hyphens, apostrophes and dots. */
    String letters() {
        return form.letters();
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (folded >= 'a' && folded <= 'z' || Character.isLetterOrDigit(folded)) {
                letters.append(folded);
            }
        }
        return letters.toString();
    }

    /** Whether it is an initial or several: {@code J}, {@code J.K.} */
    boolean isInitial() {
        return letters().length() == 1 || text().indexOf('.') > 0;
    }
}
