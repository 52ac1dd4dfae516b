package org.copydesk.run.ignore;

import java.util.Optional;

/**
 * A line of a file of patterns.
 *
 * @param pattern without the marks around it
 * @param taken true if it takes back what an earlier line leaves out
 * @param foldersOnly true if it ends in a slash
 * @param anchored true if it is matched with the path from the file's folder, not with a name alone
 */
record IgnoreLine(String pattern, boolean taken, boolean foldersOnly, boolean anchored) {

    /** Reads a line without its end; empty if it says nothing. */
    static Optional<IgnoreLine> of(String line) {
        String rest = withoutTrailingSpaces(line);
        if (rest.isEmpty() || rest.charAt(0) == '#') {
            return Optional.empty();
        }
        boolean taken = rest.charAt(0) == '!';
        rest = taken ? rest.substring(1) : rest;
        boolean foldersOnly = rest.endsWith("/");
        rest = foldersOnly ? rest.substring(0, rest.length() - 1) : rest;
        boolean anchored = rest.indexOf('/') >= 0;
        rest = rest.startsWith("/") ? rest.substring(1) : rest;
        return rest.isEmpty() ? Optional.empty() : Optional.of(new IgnoreLine(rest, taken, foldersOnly, anchored));
    }

    /** Spaces at the end count only behind a backslash. */
    private static String withoutTrailingSpaces(String line) {
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && i + 1 < line.length()) {
                i++;
                end = i + 1;
            } else if (line.charAt(i) != ' ') {
                end = i + 1;
            }
        }
        return line.substring(0, end);
    }

    /** True if no character of it means anything but itself. */
    boolean isLiteral() {
        return isLiteral(pattern);
    }

    /** True for {@code *.html} and the like: a star and letters. */
    boolean isEnding() {
        return !anchored && pattern.length() > 1 && pattern.charAt(0) == '*' && isLiteral(pattern.substring(1));
    }

    private static boolean isLiteral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[\\".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What must stand at the start of whatever it matches. */
    String literalStart() {
        int end = 0;
        while (end < pattern.length() && "*?[\\".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return pattern.substring(0, end);
    }
}
