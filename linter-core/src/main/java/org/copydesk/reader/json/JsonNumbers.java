package org.copydesk.reader.json;

/** The grammar of numbers in JSON. */
final class JsonNumbers {

    private JsonNumbers() {}

    static boolean isNumber(String word) {
        int at = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, at);
        if (whole == at || whole - at > 1 && word.charAt(at) == '0') {
            return false;
        }
        at = whole;
        if (at < word.length() && word.charAt(at) == '.') {
            int fraction = digits(word, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        return at == word.length() || isExponent(word, at);
    }

    private static boolean isExponent(String word, int at) {
        if (word.charAt(at) != 'e' && word.charAt(at) != 'E') {
            return false;
        }
        boolean signed = at + 1 < word.length() && (word.charAt(at + 1) == '+' || word.charAt(at + 1) == '-');
        int first = signed ? at + 2 : at + 1;
        int end = digits(word, first);
        return end > first && end == word.length();
    }

    private static int digits(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
