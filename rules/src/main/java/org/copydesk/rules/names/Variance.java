package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * A name that an article spells in two ways.
 *
 * @param wrong where the spelling that loses stands, at least one place
 * @param right where the other one stands, at least one place
 * @param wrongText the spelling that loses
 * @param rightText the other one
 * @param how in what they differ, in a few words
 */
record Variance(List<NameWord> wrong, List<NameWord> right, String wrongText, String rightText, String how) {

    Variance {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /** Whether the one spelling stands around the body only and the other one in it. */
    boolean isMismatch() {
        return wrong.stream().allMatch(Variance::isAround) && right.stream().anyMatch(word -> !isAround(word));
    }

    /** Headline, byline, caption: what is written apart from the text. */
    static boolean isAround(NameWord word) {
        Role role = word.block().role();
        return switch (role) {
            case HEADLINE, STANDFIRST, BYLINE, CAPTION, CREDIT, ALT -> true;
            case DATELINE, BIO -> word.block().place() == Place.FIELD;
            default -> false;
        };
    }

    /** What a reader calls the place. */
    static String place(NameWord word) {
        return switch (word.block().role()) {
            case HEADLINE -> "the headline";
            case STANDFIRST -> "the standfirst";
            case BYLINE -> "the byline";
            case CAPTION -> "the caption";
            case CREDIT -> "the credit";
            case ALT -> "the alternative text";
            default -> "the body";
        };
    }
}
