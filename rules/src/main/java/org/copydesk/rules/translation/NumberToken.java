package org.copydesk.rules.translation;

/**
 * A number as written, with its separators.
 *
 * @param start of the first digit
 * @param end behind the last digit
 */
record NumberToken(String text, int start, int end) {

    private static final int GROUP = 3;

    /** The number that begins at a digit: digits, points and commas before digits, and blanks before groups of three. */
    static NumberToken at(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean goesOn = isDigit(c) || (c == '.' || c == ',') && isDigit(text, at + 1) || isGroupBlank(text, at);
            if (!goesOn) {
                break;
            }
            at++;
        }
        return new NumberToken(text, start, at);
    }

    private static boolean isGroupBlank(String text, int at) {
        char c = text.charAt(at);
        boolean firm = c == '\u00A0' || c == '\u202F' || c == '\u2009';
        return firm
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + GROUP)
                && !isDigit(text, at + GROUP + 1);
    }

    String digits() {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    /** Digits only. */
    boolean isPlain() {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code 12,5}, {@code 1.000,50}: a comma before one or two last digits, and no other. */
    boolean hasDecimalComma() {
        int comma = digits().lastIndexOf(',');
        int behind = length() - comma - 1;
        return comma > 0
                && comma <= GROUP + 1 + groups('.') * (GROUP + 1)
                && behind <= 2
                && groups(',') == 1
                && digits().indexOf('.', comma) < 0
                && isGrouped(digits().substring(0, comma), '.');
    }

    /** {@code 1.000.000}: at least so many groups behind points, each of three digits. */
    boolean hasPointGroups(int least) {
        return groups('.') >= least && groups(',') == 0 && isGrouped(digits(), '.') && text.charAt(start) != '0';
    }

    /** {@code 12 000} with blanks that do not break. */
    boolean hasBlankGroups() {
        return groups('\u00A0') + groups('\u202F') + groups('\u2009') > 0;
    }

    int groups(char separator) {
        int groups = 0;
        for (int i = start; i < end; i++) {
            groups += text.charAt(i) == separator ? 1 : 0;
        }
        return groups;
    }

    /** The number as English writes it. */
    String english() {
        StringBuilder english = new StringBuilder();
        for (char c : digits().toCharArray()) {
            if (isDigit(c)) {
                english.append(c);
            } else {
                english.append(c == ',' ? '.' : ',');
            }
        }
        return english.toString();
    }

    /** The value of a plain number of one or two digits; -1 for others. */
    int small() {
        return length() <= 2 && isPlain() ? Integer.parseInt(digits()) : -1;
    }

    private static boolean isGrouped(String number, char separator) {
        String[] groups = number.split("\\" + separator, -1);
        if (groups[0].isEmpty() || groups.length > 1 && groups[0].length() > GROUP) {
            return false;
        }
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != GROUP) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(String text, int i) {
        return i < text.length() && isDigit(text.charAt(i));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
