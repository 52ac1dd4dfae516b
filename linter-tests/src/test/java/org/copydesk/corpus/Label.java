package org.copydesk.corpus;

import java.util.Locale;

/**
 * A defect that an editor marked.
 *
 * @param doc the file, relative to the corpus's folder, with {@code /}
 * @param line 1-based
 * @param column 1-based, UTF-16 units
 * @param endColumn exclusive; in the same line
 * @param quote the text at that place; empty for a verdict on the document as a whole
 * @param why what is wrong
 */
public record Label(
        String doc,
        int line,
        int column,
        int endColumn,
        String quote,
        String category,
        String rule,
        Tier tier,
        String why) {

    /** How much is asked of a run. */
    public enum Tier {
        MUST,
        SHOULD,
        NICE;

        static Tier of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** True if it speaks of the document and of no place in it. */
    public boolean isVerdict() {
        return quote.isEmpty();
    }

    @Override
    public String toString() {
        return doc + ":" + line + ":" + column + " " + rule + " “" + quote + "”: " + why;
    }
}
