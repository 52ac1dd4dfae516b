package org.copydesk.render.text;

/** Numbers with their nouns. */
final class Counted {

    private Counted() {}

    /** {@code 1 error}, {@code 2 errors}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The text and blanks up to a number of characters; for text of which each character takes one cell. */
    static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** With commas between groups of three digits. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
