package org.copydesk.pattern;

import java.util.List;

/**
 * What a backslash and what follows it stand for.
 *
 * @param end behind the escape, UTF-16 units of the pattern
 * @param node one character, or one out of a class
 * @param outside how it is written for the library outside brackets
 * @param inside how it is written inside brackets; empty if it cannot stand there
 */
record RegexEscape(int end, RegexNode node, String outside, String inside) {

    /** Reads the escape whose backslash stands at {@code at}. */
    static RegexEscape read(String pattern, int at, int limit) throws RegexMistake {
        if (at + 1 >= limit) {
            throw new RegexMistake(at, at + 1, "nothing stands behind this backslash");
        }
        char letter = pattern.charAt(at + 1);
        switch (letter) {
            case 'd', 's', 'w':
                String members = CharacterClasses.members(letter);
                return new RegexEscape(at + 2, new RegexNode.Any(shorthand(letter)), "[" + members + "]", members);
            case 'D', 'S', 'W':
                char small = Character.toLowerCase(letter);
                String others = CharacterClasses.members(small);
                return new RegexEscape(
                        at + 2, new RegexNode.Any(shorthand(small).not()), "[^" + others + "]", "");
            case 'p', 'P':
                return property(pattern, at, limit);
            case 'x':
                return codePoint(pattern, at, limit);
            case 'n':
                return character('\n', at + 2);
            case 't':
                return character('\t', at + 2);
            case 'r':
                return character('\r', at + 2);
            default:
                return plain(pattern, at);
        }
    }

    private static RegexEscape plain(String pattern, int at) throws RegexMistake {
        int point = pattern.codePointAt(at + 1);
        if (point == 'b') {
            throw new RegexMistake(at, at + 2, "\\b may stand only at the start and at the end of a pattern");
        }
        if (point >= '1' && point <= '9') {
            throw new RegexMistake(at, at + 2, "no back-references; the kind repeated finds what stands twice");
        }
        if (point < 128 && Character.isLetterOrDigit(point)) {
            throw new RegexMistake(at, at + 2, "unknown escape \\" + Character.toString(point));
        }
        return character(point, at + 1 + Character.charCount(point));
    }

    private static RegexEscape character(int point, int end) {
        String exact = CharacterClasses.exact(point);
        return new RegexEscape(end, new RegexNode.Letters(List.of(Character.toString(point))), exact, exact);
    }

    /** {@code \p{Lu}}, {@code \pL}, {@code \P{Greek}}. */
    private static RegexEscape property(String pattern, int at, int limit) throws RegexMistake {
        boolean braces = at + 2 < limit && pattern.charAt(at + 2) == '{';
        int close = braces ? pattern.indexOf('}', at) : at + 2;
        if (close < 0 || close >= limit) {
            throw new RegexMistake(at, Math.min(limit, at + 3), "a property is written \\p{Lu} or \\p{Greek}");
        }
        String whole = pattern.substring(at, close + 1);
        String name = braces ? pattern.substring(at + 3, close) : pattern.substring(at + 2, close + 1);
        Members members = pattern.charAt(at + 1) == 'p' ? Members.ofProperty(name) : Members.ALL;
        return new RegexEscape(close + 1, new RegexNode.Any(members), whole, whole);
    }

    private static Members shorthand(char letter) {
        return letter == 'd' ? Members.DIGITS : letter == 's' ? Members.SPACE : Members.WORD;
    }

    /** {@code \xE9} or {@code \x{1F33E}}. */
    private static RegexEscape codePoint(String pattern, int at, int limit) throws RegexMistake {
        boolean braces = at + 2 < limit && pattern.charAt(at + 2) == '{';
        int from = braces ? at + 3 : at + 2;
        int to = braces ? pattern.indexOf('}', from) : at + 4;
        int end = braces ? to + 1 : to;
        try {
            int point = to < 0 || end > limit ? -1 : Integer.parseInt(pattern.substring(from, to), 16);
            if (Character.isValidCodePoint(point)) {
                return character(point, end);
            }
        } catch (NumberFormatException none) {
            throw notHexadecimal(at, limit);
        }
        throw notHexadecimal(at, limit);
    }

    private static RegexMistake notHexadecimal(int at, int limit) {
        return new RegexMistake(at, Math.min(limit, at + 2), "a code point is written \\xE9 or \\x{1F33E}");
    }
}
