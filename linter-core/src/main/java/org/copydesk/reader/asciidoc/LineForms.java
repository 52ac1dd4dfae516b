package org.copydesk.reader.asciidoc;

import java.util.List;
import java.util.Optional;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** What a line looks like. */
final class LineForms {

    /** Levels beyond this are told by the rule under the line and not by marks before it. */
    static final int DEEPEST = 6;

    private static final String RULES = "=-~^+";
    private static final String CODE_DELIMITERS = "-.+/";
    private static final String CONTAINERS = "=*_";
    private static final List<String> DIRECTIVES = List.of("ifdef::", "ifndef::", "ifeval::", "endif::", "include::");

    private final SourceLines lines;

    LineForms(SourceLines lines) {
        this.lines = lines;
    }

    /** True for a line of four or more of one mark, or of the two or three that open a block too. */
    static boolean isDelimiter(String text) {
        if (text.equals("--") || text.startsWith("```")) {
            return true;
        }
        return text.length() >= 4 && (CODE_DELIMITERS + CONTAINERS).indexOf(text.charAt(0)) >= 0 && isRun(text);
    }

    /** True if what stands between two such lines are blocks. */
    static boolean isContainer(String text) {
        return text.equals("--") || CONTAINERS.indexOf(text.charAt(0)) >= 0;
    }

    static boolean isTable(String text) {
        return text.length() >= 4
                && "|,:!".indexOf(text.charAt(0)) >= 0
                && isRun(text.substring(1))
                && text.charAt(1) == '=';
    }

    static boolean isBreak(String text) {
        return text.equals("'''")
                || text.equals("<<<")
                || text.equals("---")
                || text.equals("***")
                || text.equals("* * *");
    }

    static boolean isRun(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    boolean isDirective(String text) {
        return text.endsWith("]") && DIRECTIVES.stream().anyMatch(text::startsWith);
    }

    /** The level of the heading that a line is, 1-based, and {@link #DEEPEST} more for one with a rule under it; 0 if none. */
    int headingLevel(int line) {
        String text = lines.text(line);
        char mark = text.charAt(0);
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == mark) {
            marks++;
        }
        if ((mark == '=' || mark == '#')
                && marks <= DEEPEST
                && marks + 1 < text.length()
                && text.charAt(marks) == ' ') {
            return marks;
        }
        if (line + 1 >= lines.count() || !Character.isLetterOrDigit(text.codePointAt(0))) {
            return 0;
        }
        String rule = lines.text(line + 1);
        boolean under = rule.length() > 1 && RULES.indexOf(rule.charAt(0)) >= 0 && isRun(rule);
        boolean fits = Math.abs(rule.length() - text.codePointCount(0, text.length())) <= 1;
        return under && fits && !text.endsWith("]") ? DEEPEST + 1 + RULES.indexOf(rule.charAt(0)) : 0;
    }

    /** How many units the mark of a list item takes, its indent and the box of a task included; 0 if the line is none. */
    int listMark(int line) {
        int indent = lines.indent(line);
        String text = lines.text(line);
        int at = indent;
        char mark = at < text.length() ? text.charAt(at) : ' ';
        if (mark == '*' || mark == '.' || mark == '-') {
            while (at < text.length() && text.charAt(at) == mark) {
                at++;
            }
            at = mark == '-' && at - indent > 1 ? indent : at;
        } else {
            at = numberEnd(text, indent);
        }
        boolean item = at > indent && at + 1 < text.length() && text.charAt(at) == ' ';
        return item ? boxEnd(text, at + 1) : 0;
    }

    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        if (text.startsWith("<", from)) {
            int close = text.indexOf("> ", from);
            return close < 0 || close - from > 4 ? from : close + 1;
        }
        return at > from && text.startsWith(".", at) ? at + 1 : from;
    }

    private static int boxEnd(String text, int at) {
        boolean box = text.startsWith("[ ] ", at) || text.startsWith("[x] ", at) || text.startsWith("[*] ", at);
        return box ? at + 4 : at;
    }

    /** Where the term of a described list ends; 0 if the line is none. */
    int termEnd(int line) {
        String text = lines.text(line);
        int marks = text.indexOf("::");
        if (marks <= 0 || Character.isWhitespace(text.charAt(marks - 1))) {
            return 0;
        }
        int behind = marks;
        while (behind < text.length() && text.charAt(behind) == ':') {
            behind++;
        }
        boolean term = behind == text.length() || text.charAt(behind) == ' ';
        return term ? lines.start(line) + marks : 0;
    }

    /** {@code image::target[…]} on a line of its own. */
    Optional<Macro> blockMacro(String source, int line) {
        String text = lines.text(line);
        int colons = text.indexOf("::");
        int open = text.indexOf('[');
        boolean macro = colons > 0 && open > colons && text.endsWith("]") && isName(text.substring(0, colons));
        if (!macro || text.substring(colons, open).indexOf(' ') >= 0) {
            return Optional.empty();
        }
        int start = lines.start(line);
        return Optional.of(new Macro(
                text.substring(0, colons),
                new Span(start + colons + 2, start + open),
                new Span(start + open + 1, lines.end(line) - 1),
                lines.end(line)));
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(unit -> unit >= 'a' && unit <= 'z' || unit == '_' || unit == '-');
    }
}
