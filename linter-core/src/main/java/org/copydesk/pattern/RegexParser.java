package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern language: RE2's, without what means something else there than an author expects. It checks, takes the
 * pattern apart, and writes it anew for the library with letters, digits and blanks of all scripts.
 */
final class RegexParser {

    private static final int MOST_REPEATS = 1000;

    private final String pattern;
    private final int end;
    private final StringBuilder written = new StringBuilder();
    private int at;
    private int groups;

    private RegexParser(String pattern, int start, int end) {
        this.pattern = pattern;
        this.at = start;
        this.end = end;
    }

    static Regex parse(String pattern) throws RegexMistake {
        boolean wordStart = pattern.startsWith("\\b");
        boolean wordEnd = pattern.length() > 2 && pattern.endsWith("\\b") && !pattern.endsWith("\\\\b");
        RegexParser parser =
                new RegexParser(pattern, wordStart ? 2 : 0, wordEnd ? pattern.length() - 2 : pattern.length());
        RegexNode node = parser.choice();
        if (parser.at < parser.end) {
            throw parser.mistake(parser.at, parser.at + 1, "a ) without its (");
        }
        if ((wordStart || wordEnd) && node instanceof RegexNode.Choice) {
            throw parser.mistake(
                    0, pattern.length(), "put the alternatives in (?:…), so that \\b holds for all of them");
        }
        if (node.matchesNothing()) {
            throw parser.mistake(
                    0, pattern.length(), "the pattern matches an empty text, so it would match everywhere");
        }
        return new Regex(node, parser.written.toString(), parser.groups, wordStart, wordEnd);
    }

    private RegexNode choice() throws RegexMistake {
        List<RegexNode> branches = new ArrayList<>();
        branches.add(row());
        while (at < end && pattern.charAt(at) == '|') {
            at++;
            written.append('|');
            branches.add(row());
        }
        return branches.size() == 1 ? branches.get(0) : new RegexNode.Choice(branches);
    }

    private RegexNode row() throws RegexMistake {
        List<RegexNode> parts = new ArrayList<>();
        while (at < end && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int from = at;
            RegexNode atom = atom();
            boolean blank = pattern.charAt(from) == ' ';
            parts.add(repeated(atom, from, blank));
        }
        return parts.size() == 1 ? parts.get(0) : new RegexNode.Row(parts);
    }

    private RegexNode repeated(RegexNode atom, int from, boolean blank) throws RegexMistake {
        RegexQuantifier quantifier = RegexQuantifier.at(pattern, at, end);
        if (quantifier.length() == 0) {
            // A blank stands for a run of white space, as it does in phrases.
            written.append(blank ? "+" : "");
            return atom;
        }
        if (atom instanceof RegexNode.Nowhere) {
            throw mistake(from, at + quantifier.length(), "a place cannot be repeated");
        }
        if (quantifier.most() < quantifier.least()
                || quantifier.least() > MOST_REPEATS
                || quantifier.most() > MOST_REPEATS && quantifier.most() < Integer.MAX_VALUE) {
            throw mistake(
                    at, at + quantifier.length(), "a repeat goes up to " + MOST_REPEATS + ", the lesser number first");
        }
        written.append(pattern, at, at + quantifier.length());
        at += quantifier.length();
        if (RegexQuantifier.at(pattern, at, end).length() > 0) {
            throw mistake(
                    at, at + 1, "a repeat of a repeat; possessive repeats are needless here, for nothing backtracks");
        }
        return new RegexNode.Repeat(atom, quantifier.least(), quantifier.most());
    }

    private RegexNode atom() throws RegexMistake {
        char unit = pattern.charAt(at);
        switch (unit) {
            case '(':
                return group();
            case '[':
                RegexBrackets brackets = RegexBrackets.read(pattern, at, end);
                at = brackets.end();
                written.append(brackets.written());
                return brackets.node();
            case '.':
                return single(new RegexNode.Any(Members.ALL), ".");
            case '^', '$':
                return single(new RegexNode.Nowhere(), String.valueOf(unit));
            case '*', '+', '?':
                throw mistake(at, at + 1, "nothing stands before this " + unit + " that could be repeated");
            case '\\':
                return escape();
            default:
                int point = pattern.codePointAt(at);
                at += Character.charCount(point);
                written.append(CharacterClasses.widened(point));
                return new RegexNode.Letters(List.of(Character.toString(point)));
        }
    }

    private RegexNode single(RegexNode node, String form) {
        at++;
        written.append(form);
        return node;
    }

    private RegexNode group() throws RegexMistake {
        int from = at;
        boolean captures = !pattern.startsWith("(?", at);
        if (!captures && !pattern.startsWith("(?:", at)) {
            throw mistake(at, Math.min(end, at + 3), whyNot(pattern.substring(at, Math.min(end, at + 4))));
        }
        groups += captures ? 1 : 0;
        written.append(captures ? "(" : "(?:");
        at += captures ? 1 : 3;
        RegexNode node = choice();
        if (at >= end) {
            throw mistake(from, from + 1, "a ( without its )");
        }
        at++;
        written.append(')');
        return node;
    }

    private static String whyNot(String form) {
        if (form.startsWith("(?=") || form.startsWith("(?!")) {
            return "no look-ahead; say after: '[…]' for the next character, or unless: for words";
        }
        if (form.startsWith("(?<=") || form.startsWith("(?<!")) {
            return "no look-behind; say before: '[…]' for the character in front, or unless: for words";
        }
        if (form.startsWith("(?<") || form.startsWith("(?P")) {
            return "groups have numbers here, not names";
        }
        return "no flags inside a pattern; say case: yes where capitals matter";
    }

    private RegexNode escape() throws RegexMistake {
        RegexEscape escape = RegexEscape.read(pattern, at, end);
        at = escape.end();
        written.append(escape.outside());
        return escape.node();
    }

    private RegexMistake mistake(int from, int to, String message) {
        return new RegexMistake(from, to, message);
    }
}
