package org.copydesk.structure;

import org.copydesk.article.Inline;
import org.copydesk.article.Role;

/**
 * The cheap test before the dear one: most blocks are paragraphs of plain prose, and one look at their outside says so.
 */
final class Suspicion {

    private static final int PARAGRAPH = 60;
    /** A caption is one sentence, and not a long one. */
    private static final int ONE_SENTENCE = 180;
    /** Signs that stand in a longer paragraph are signs in its text. */
    private static final int LONG_PARAGRAPH = 320;

    private Suspicion() {}

    /** True unless a block is plainly what its reader took it for. */
    static boolean falls(Look look, Page page) {
        if (look.isHalfOpen()) {
            return (look.mayStart() || isOdd(page, look.index() - 1) || isBareLink(look)) && !look.has("more-line");
        }
        return look.isOpen() && (look.isOdd(Suspicion::isOdd) || isOddlyPlaced(look, page));
    }

    private static boolean isOdd(Look look) {
        Traits traits = look.traits();
        return traits.length() < PARAGRAPH
                || traits.length() < ONE_SENTENCE && traits.breaks() == 0 && look.hasAny("hints")
                || traits.ending() == Traits.Ending.OTHER
                || look.index() == 0 && !look.text().endsWith(".")
                || !traits.isPlain() && (traits.length() < LONG_PARAGRAPH || traits.has(Traits.COPYRIGHT))
                || traits.has(Traits.BRACKET) && look.markers() != Markers.Strength.NONE
                || look.text().endsWith(")")
                || isMarkedThroughout(look)
                || look.startsWithPhrase();
    }

    private static boolean isOddlyPlaced(Look look, Page page) {
        int index = look.index();
        return isOdd(page, index - 1)
                || isOdd(page, index + 1)
                || page.inTail(index) && (!look.traits().isPlain() || look.startsWithName());
    }

    private static boolean isOdd(Page page, int index) {
        return page.is(index, Role.CREDIT)
                || page.is(index, Role.BYLINE)
                || page.is(index, Role.BIO)
                || page.is(index, Role.FURNITURE);
    }

    private static boolean isBareLink(Look look) {
        return !look.block().inlines().isEmpty() && !look.traits().hasWords(3);
    }

    /** True if the marks of the format cover most of the text. */
    private static boolean isMarkedThroughout(Look look) {
        int marked = 0;
        for (Inline inline : look.block().inlines()) {
            marked += inline.range().length();
        }
        return marked * 5 >= look.traits().length() * 4;
    }
}
