package org.copydesk.reader.mdx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where a piece of JavaScript ends. It knows strings, templates, comments and brackets, and nothing else of the
 * language. A quotation mark that is not closed in its line is an apostrophe in the text of an element.
 */
final class JsCode {

    private static final int LEAST_PATIENCE = 100_000;

    private final String source;
    /** How many units may still be read without finding an end: keeps a file of openings from being read again for each. */
    private long patience;

    JsCode(String source) {
        this.source = source;
        this.patience = LEAST_PATIENCE + 4L * source.length();
    }

    /** Behind the brace that closes the one at an offset; -1 if none does. */
    int close(int open) {
        if (patience < 0) {
            return -1;
        }
        Run run = new Run(open);
        while (run.at < source.length()) {
            run.step();
            if (run.braces == 0 && !run.template) {
                return run.at;
            }
        }
        patience -= run.at - open;
        return -1;
    }

    /** Where the statements at an offset end: at the first blank line outside brackets; -1 if brackets stay open. */
    int statementsEnd(int from) {
        if (patience < 0) {
            return -1;
        }
        Run run = new Run(from);
        while (run.at < source.length()) {
            boolean lineEnd = source.charAt(run.at) == '\n';
            run.step();
            if (lineEnd && run.isOutside() && isBlankLine(run.at)) {
                return run.at;
            }
        }
        patience -= run.isOutside() ? 0 : run.at - from;
        return run.isOutside() ? source.length() : -1;
    }

    /** The first comma or closing bracket at an offset or behind it that belongs to what is around the offset. */
    int valueEnd(int from, int limit) {
        Run run = new Run(from);
        while (run.at < limit) {
            char unit = source.charAt(run.at);
            if (run.isOutside() && (unit == ',' || unit == '}' || unit == ']' || unit == ')' || unit == ';')) {
                return run.at;
            }
            run.step();
        }
        return limit;
    }

    boolean isBlankLine(int start) {
        int i = start;
        while (i < source.length() && source.charAt(i) != '\n') {
            if (!Character.isWhitespace(source.charAt(i++))) {
                return false;
            }
        }
        return true;
    }

    private final class Run {

        private final Deque<Integer> templates = new ArrayDeque<>();
        private int at;
        private int braces;
        private int brackets;
        private boolean template;

        Run(int from) {
            this.at = from;
        }

        boolean isOutside() {
            return braces <= 0 && brackets <= 0 && !template;
        }

        void step() {
            char unit = source.charAt(at);
            if (template) {
                inTemplate(unit);
                return;
            }
            switch (unit) {
                case '"', '\'' -> at = stringEnd(source, at);
                case '`' -> {
                    template = true;
                    at++;
                }
                case '/' -> comment();
                case '{' -> {
                    braces++;
                    at++;
                }
                case '}' -> closeBrace();
                case '(', '[' -> {
                    brackets++;
                    at++;
                }
                case ')', ']' -> {
                    brackets--;
                    at++;
                }
                default -> at++;
            }
        }

        private void inTemplate(char unit) {
            if (unit == '`') {
                template = false;
            } else if (unit == '$' && source.startsWith("${", at)) {
                templates.push(braces++);
                template = false;
                at++;
            }
            at += unit == '\\' && at + 1 < source.length() ? 2 : 1;
        }

        private void closeBrace() {
            braces--;
            at++;
            if (!templates.isEmpty() && templates.peek() == braces) {
                templates.pop();
                template = true;
            }
        }

        private void comment() {
            boolean line = source.startsWith("//", at) && (at == 0 || source.charAt(at - 1) != ':');
            int end = line ? source.indexOf('\n', at) : -1;
            if (source.startsWith("/*", at)) {
                int close = source.indexOf("*/", at + 2);
                end = close < 0 ? source.length() : close + 2;
            } else if (line && end < 0) {
                end = source.length();
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Behind the string that begins at a quotation mark; behind the mark if its line does not close it. */
    static int stringEnd(String source, int at) {
        char quote = source.charAt(at);
        for (int i = at + 1; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit == quote) {
                return i + 1;
            }
            if (unit == '\n') {
                break;
            }
            i += unit == '\\' ? 1 : 0;
        }
        return at + 1;
    }
}
