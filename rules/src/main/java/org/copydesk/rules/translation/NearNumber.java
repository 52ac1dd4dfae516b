package org.copydesk.rules.translation;

import java.util.Locale;

/** A text, and what stands beside the numbers in it. */
record NearNumber(String text) {

    int skip(int from) {
        return from < text.length() && isBlank(text.charAt(from)) ? from + 1 : from;
    }

    int skipBack(int end) {
        return end > 0 && isBlank(text.charAt(end - 1)) ? end - 1 : end;
    }

    char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\n';
    }

    char charBefore(int i) {
        return i > 0 ? text.charAt(i - 1) : '\n';
    }

    /** The letters from an offset on, in small letters. */
    String wordAt(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, text.length()), end).toLowerCase(Locale.ROOT);
    }

    /** Whether {@link #wordAt} is that word of small letters. */
    boolean isWordAt(int from, String word) {
        return text.regionMatches(true, from, word, 0, word.length())
                && !Character.isLetter(charAt(from + word.length()));
    }

    /** The letters before an offset and one blank, in small letters. */
    String wordBefore(int offset) {
        int end = skipBack(offset);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    static int parse(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }
}
