package org.copydesk.pattern;

/**
 * How often something stands in a row.
 *
 * @param length units that the quantifier takes in the pattern; 0 if there is none
 * @param most {@link Integer#MAX_VALUE} for no limit
 */
record RegexQuantifier(int length, int least, int most) {

    private static final RegexQuantifier NONE = new RegexQuantifier(0, 1, 1);

    static RegexQuantifier at(String pattern, int at, int end) {
        if (at >= end) {
            return NONE;
        }
        return switch (pattern.charAt(at)) {
            case '*' -> lazy(pattern, at + 1, end, at, 0, Integer.MAX_VALUE);
            case '+' -> lazy(pattern, at + 1, end, at, 1, Integer.MAX_VALUE);
            case '?' -> lazy(pattern, at + 1, end, at, 0, 1);
            case '{' -> counted(pattern, at, end);
            default -> NONE;
        };
    }

    /** {@code {2}}, {@code {2,}} or {@code {2,5}}; any other brace is a character like others. */
    private static RegexQuantifier counted(String pattern, int at, int end) {
        int first = digits(pattern, at + 1, end);
        if (first == at + 1 || first == end) {
            return NONE;
        }
        int least = number(pattern, at + 1, first);
        if (pattern.charAt(first) == '}') {
            return lazy(pattern, first + 1, end, at, least, least);
        }
        int second = digits(pattern, first + 1, end);
        if (pattern.charAt(first) != ',' || second == end || pattern.charAt(second) != '}') {
            return NONE;
        }
        int most = second == first + 1 ? Integer.MAX_VALUE : number(pattern, first + 1, second);
        return lazy(pattern, second + 1, end, at, least, most);
    }

    private static RegexQuantifier lazy(String pattern, int after, int end, int at, int least, int most) {
        boolean lazy = after < end && pattern.charAt(after) == '?';
        return new RegexQuantifier((lazy ? after + 1 : after) - at, least, most);
    }

    private static int digits(String pattern, int from, int end) {
        int to = from;
        while (to < end && pattern.charAt(to) >= '0' && pattern.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    /** Far too great numbers all become one that is refused. */
    private static int number(String pattern, int from, int to) {
        return to - from > 6 ? 1_000_000 : Integer.parseInt(pattern.substring(from, to));
    }
}
