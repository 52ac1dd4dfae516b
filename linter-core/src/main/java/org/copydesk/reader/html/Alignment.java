package org.copydesk.reader.html;

/**
 * Finds where each unit of a decoded text stands in the markup that it was decoded from. The parser gives both, but not
 * which reference became which letters. Where the two cannot be brought together, what is left of the text stands for
 * what is left of the markup: never a wrong place, at worst a wide one.
 */
final class Alignment {

    /** Takes the pieces of the text in order. */
    interface Pieces {

        /** The markup in {@code [from, to)} stands in the text letter for letter. */
        void verbatim(int from, int to);

        /** The text stands for the markup in {@code [from, to)}. */
        void replaced(String text, int from, int to);
    }

    private static final String NO_TAG = "</>";

    private final String markup;
    private final int to;
    private final String decoded;
    private final boolean attribute;
    private final Pieces pieces;
    private int at;
    private int read;
    private int plain;

    private Alignment(String markup, int from, int to, String decoded, boolean attribute, Pieces pieces) {
        this.markup = markup;
        this.to = to;
        this.decoded = decoded;
        this.attribute = attribute;
        this.pieces = pieces;
        this.at = from;
        this.plain = from;
    }

    /**
     * Hands over the pieces of a decoded text.
     *
     * @param from where its markup begins
     * @param to where its markup ends
     * @param attribute true for the value of an attribute, in which references are read more narrowly
     */
    static void run(String markup, int from, int to, String decoded, boolean attribute, Pieces pieces) {
        int length = decoded.length();
        if (to - from == length && markup.startsWith(decoded, from)) {
            pieces.verbatim(from, to);
        } else {
            new Alignment(markup, from, to, decoded, attribute, pieces).run();
        }
    }

    private void run() {
        while (read < decoded.length() && at < to) {
            char unit = markup.charAt(at);
            boolean taken = unit == '&' && reference() || unit == '<' && noTag() || unit == '\0' && noCharacter();
            if (!taken && unit != decoded.charAt(read)) {
                break;
            }
            at += taken ? 0 : 1;
            read += taken ? 0 : 1;
        }
        verbatimTo(at);
        if (read < decoded.length()) {
            pieces.replaced(decoded.substring(read), at, to);
        }
    }

    /** The parser drops NUL from text, and in some places puts the replacement character for it. */
    private boolean noCharacter() {
        boolean shown = decoded.charAt(read) == '\uFFFD';
        replace(shown ? "\uFFFD" : "", at + 1);
        return true;
    }

    /** An end tag without a name is dropped from the text around it; the parser ends the text at any other tag. */
    private boolean noTag() {
        boolean dropped = markup.startsWith(NO_TAG, at) && !decoded.startsWith(NO_TAG, read);
        if (dropped) {
            replace("", at + NO_TAG.length());
        }
        return dropped;
    }

    private boolean reference() {
        int end = referenceEnd();
        String raw = markup.substring(at, end);
        String text = References.decode(raw, attribute);
        if (text.equals(raw)) {
            return false;
        }
        int rest = 0;
        while (rest < text.length() - 1
                && text.charAt(text.length() - 1 - rest) == raw.charAt(raw.length() - 1 - rest)) {
            rest++;
        }
        String letters = text.substring(0, text.length() - rest);
        if (!decoded.startsWith(letters, read)) {
            return false;
        }
        replace(letters, end - rest);
        return true;
    }

    /**
     * Behind what may be a reference, with one more unit: in an attribute it decides whether a reference without a
     * semicolon is one.
     */
    private int referenceEnd() {
        int end = at + 1;
        while (end < to && (isNameUnit(markup.charAt(end)) || end == at + 1 && markup.charAt(end) == '#')) {
            end++;
        }
        if (end < to && markup.charAt(end) == ';') {
            return end + 1;
        }
        return end < to && markup.charAt(end) != '&' ? end + 1 : end;
    }

    private static boolean isNameUnit(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
    }

    private void replace(String text, int end) {
        verbatimTo(at);
        if (!text.isEmpty()) {
            pieces.replaced(text, at, end);
        }
        read += text.length();
        at = end;
        plain = end;
    }

    private void verbatimTo(int end) {
        if (plain < end) {
            pieces.verbatim(plain, end);
        }
        plain = end;
    }
}
