package org.copydesk.reader.rst;

import org.copydesk.reader.SourceLines;

/** What a line looks like. */
final class LineForms {

    private static final String BULLETS = "-*+•‣⁃";
    private static final int LEAST_RULE = 4;
    private static final int LONGEST_NUMBER = 5;

    private final SourceLines lines;

    LineForms(SourceLines lines) {
        this.lines = lines;
    }

    /** What stands in a line without white space at its ends. */
    String content(int line) {
        return lines.text(line).substring(lines.indent(line));
    }

    /** The mark that a line repeats from its first column to its end, as under a title; 0 if it does not. */
    char rule(int line) {
        if (line < 0 || line >= lines.count() || lines.isBlank(line) || lines.indent(line) > 0) {
            return 0;
        }
        String text = lines.text(line);
        char mark = text.charAt(0);
        boolean punctuation = mark < 127 && !Character.isLetterOrDigit(mark);
        return punctuation && text.chars().allMatch(unit -> unit == mark) ? mark : 0;
    }

    /** True if a rule is long enough for a title. */
    boolean fits(int rule, int title) {
        int length = lines.end(rule) - lines.start(rule);
        return length >= LEAST_RULE || length >= lines.end(title) - lines.start(title);
    }

    boolean isTransition(int line) {
        return rule(line) != 0 && lines.end(line) - lines.start(line) >= LEAST_RULE;
    }

    /** How many units the mark of a list item takes with the white space behind it; 0 if the line begins with none. */
    int listMark(String content) {
        int end = BULLETS.indexOf(content.charAt(0)) >= 0 ? 1 : numberEnd(content);
        if (end == 0 || end < content.length() && content.charAt(end) != ' ') {
            return 0;
        }
        int at = end;
        while (at < content.length() && content.charAt(at) == ' ') {
            at++;
        }
        return at < content.length() ? at : 0;
    }

    private static int numberEnd(String content) {
        int from = content.startsWith("(") ? 1 : 0;
        int at = from;
        while (at < content.length() && at - from < LONGEST_NUMBER && isNumber(content.charAt(at))) {
            at++;
        }
        boolean letter = at == from && content.length() > from + 1 && Character.isLetter(content.charAt(from));
        at = letter ? from + 1 : at;
        boolean closed = at > from
                && at < content.length()
                && (content.charAt(at) == ')' || from == 0 && content.charAt(at) == '.');
        return closed ? at + 1 : 0;
    }

    private static boolean isNumber(char unit) {
        return unit >= '0' && unit <= '9' || unit == '#';
    }

    /** Where the colon stands that ends the name of a field, in units of the content; 0 if it is none. */
    static int fieldColon(String content) {
        if (!content.startsWith(":") || content.length() < 3 || content.charAt(1) == ':' || content.charAt(1) == ' ') {
            return 0;
        }
        int colon = content.indexOf(':', 1);
        boolean field = colon > 1 && (colon + 1 == content.length() || content.charAt(colon + 1) == ' ');
        return field ? colon : 0;
    }

    /** The number of the line behind what is indented deeper than a line, from {@code first} on, with blank lines within it. */
    int blockEnd(int line, int first) {
        int indent = lines.indent(line);
        int end = first;
        for (int i = first; i < lines.count() && (lines.isBlank(i) || lines.indent(i) > indent); i++) {
            end = lines.isBlank(i) ? end : i + 1;
        }
        return end;
    }
}
