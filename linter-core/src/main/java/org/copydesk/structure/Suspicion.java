package org.copydesk.structure;

import org.copydesk.article.Role;
import org.copydesk.language.Folding;

/**
 * The cheap test before the dear one: most blocks are paragraphs of plain prose, and one look at their outside says so.
 */
final class Suspicion {

    private static final int PARAGRAPH = 60;

    private Suspicion() {}

    /** True unless a block is plainly what its reader took it for. */
    static boolean falls(Look look, Page page) {
        if (look.isHalfOpen()) {
            return (mayStart(look) || isOdd(page, look.index() - 1) || isBareLink(look)) && !look.has("more-line");
        }
        return look.isOpen() && (isOdd(look) || isOddly(look, page));
    }

    private static boolean isOdd(Look look) {
        Traits traits = look.traits();
        return traits.length() < PARAGRAPH
                || !traits.endsSentence()
                || !traits.isPlain()
                || traits.has(Traits.BRACKET) && traits.breaks() <= 1
                || !look.block().inlines().isEmpty() && traits.words() < 60
                || mayStart(look);
    }

    /** Where it stands. */
    private static boolean isOddly(Look look, Page page) {
        int index = look.index();
        return index == 0 || page.inTail(index) || isOdd(page, index - 1) || isOdd(page, index + 1);
    }

    private static boolean isOdd(Page page, int index) {
        return page.is(index, Role.CREDIT)
                || page.is(index, Role.BYLINE)
                || page.is(index, Role.BIO)
                || page.is(index, Role.FURNITURE);
    }

    private static boolean isBareLink(Look look) {
        return look.traits().words() <= 2 && !look.block().inlines().isEmpty();
    }

    /** True if the first words begin a phrase of the list. */
    private static boolean mayStart(Look look) {
        String text = look.text();
        int start = skip(text, 0);
        int end = wordEnd(text, start);
        int next = skip(text, end);
        return look.phrases().mayStart(fold(text, start, end), fold(text, next, wordEnd(text, next)));
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

    private static String fold(String text, int start, int end) {
        return Folding.fold(text.substring(start, end));
    }
}
