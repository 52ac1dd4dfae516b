package org.copydesk.structure;

import org.copydesk.language.Words;

/**
 * The first two words of a block, found without taking the whole of it apart.
 *
 * @param first its {@link Words#hash}; that of no letters if there is none
 * @param second likewise
 */
record Opening(long first, long second) {

    static Opening of(String text) {
        int start = skip(text, 0);
        int end = wordEnd(text, start);
        int next = skip(text, end);
        return new Opening(hash(text, start, end), hash(text, next, wordEnd(text, next)));
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '\'' || unit == '’' || unit == '-';
    }

    private static long hash(String text, int start, int end) {
        return Words.hashOf(text.substring(start, end));
    }
}
