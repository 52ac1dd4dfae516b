package org.copydesk.reader;

/**
 * Tells Markdown from plain text by marks that nobody writes by chance: headings, links, strong words, fences, quoted
 * lines. Asterisks, dashes and numbers alone prove nothing.
 */
final class MarkdownMarks {

    private static final String STRONG = "**";
    private static final String LINK = "](";
    private static final String DEFINITION = "]: ";
    private static final int LONGEST_MARKED = 300;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int DEEPEST_HEADING = 6;

    private MarkdownMarks() {}

    static boolean areIn(String text) {
        return hasStrong(text) || hasLink(text) || hasLineMark(text);
    }

    private static boolean hasStrong(String text) {
        for (int at = text.indexOf(STRONG); at >= 0; at = text.indexOf(STRONG, at + 1)) {
            int word = at + STRONG.length();
            boolean opens = word < text.length() && !isBlank(text.charAt(word)) && text.charAt(word) != '*';
            if (opens && isInLine(STRONG, text, word + 1, LONGEST_MARKED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLink(String text) {
        for (int at = text.indexOf(LINK); at >= 0; at = text.indexOf(LINK, at + 1)) {
            if (isOpened(text, at) && isAddress(text, at + LINK.length())) {
                return true;
            }
        }
        return false;
    }

    /** True if a square bracket is open in the line before an offset. */
    private static boolean isOpened(String text, int close) {
        int first = Math.max(0, close - LONGEST_MARKED);
        for (int i = close - 1; i >= first && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '[') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_ADDRESS);
        for (int i = from; i < last && !isBlank(text.charAt(i)); i++) {
            if (text.charAt(i) == ')') {
                return i > from;
            }
        }
        return false;
    }

    /** True if a mark stands in the same line, not farther than that. */
    private static boolean isInLine(String mark, String text, int from, int longest) {
        int last = Math.min(text.length(), from + longest);
        for (int i = from; i < last && text.charAt(i) != '\n'; i++) {
            if (text.startsWith(mark, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLineMark(String text) {
        for (int line = 0; line >= 0 && line < text.length(); line = next(text, line)) {
            if (isMarked(text, line)) {
                return true;
            }
        }
        return false;
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private static boolean isMarked(String text, int line) {
        return switch (text.charAt(line)) {
            case '#' -> isHeading(text, line);
            case '`' -> text.startsWith("```", line);
            case '~' -> text.startsWith("~~~", line);
            case '>' -> isFollowedByWord(text, line + 1);
            case '[' -> isDefinition(text, line);
            default -> false;
        };
    }

    private static boolean isHeading(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        return at - line <= DEEPEST_HEADING && isFollowedByWord(text, at);
    }

    /** True if a blank and then something else in the line follows. */
    private static boolean isFollowedByWord(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && !isBlank(text.charAt(at + 1));
    }

    private static boolean isDefinition(String text, int line) {
        return isInLine(DEFINITION, text, line + 2, LONGEST_MARKED);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit);
    }
}
