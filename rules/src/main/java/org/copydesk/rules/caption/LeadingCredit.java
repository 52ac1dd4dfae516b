package org.copydesk.rules.caption;

import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Agencies;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/**
 * A credit with which a paragraph begins and whose first sentence follows without a mark: {@code Photo by Jo Doe on Unsplash
 * The quay …}. Where it ends only the name of a picture agency or library tells.
 */
final class LeadingCredit {

    private static final int MOST_WORDS = 12;

    private static final Set<String> LIBRARIES = Set.of(
            "unsplash",
            "shutterstock",
            "pexels",
            "pixabay",
            "istock",
            "istockphoto",
            "alamy",
            "flickr",
            "freepik",
            "depositphotos",
            "dreamstime",
            "wikimedia",
            "commons",
            "stocksy",
            "rawpixel",
            "images",
            "stock");

    private static final Set<String> JOINTS = Set.of("on", "via", "for", "from", "and", "by", "of", "at", "the");

    private LeadingCredit() {}

    static Optional<Span> in(String text, Words words) {
        int label = words.count() > 2 && words.start(0) == 0 ? CreditLabel.end(text, words) : -1;
        if (label < 0) {
            return Optional.empty();
        }
        int last = -1;
        int i = words.firstFrom(label);
        while (i < Math.min(MOST_WORDS, words.count()) && isPart(words, i)) {
            int agency = Agencies.standard().match(words, i);
            if (agency > 0) {
                i += agency - 1;
            }
            last = agency > 0 || LIBRARIES.contains(words.folded(i)) ? i : last;
            i++;
        }
        return last > 0 && goesOn(text, words, last) ? Optional.of(new Span(0, words.end(last))) : Optional.empty();
    }

    /** True if a sentence begins behind a word, with nothing but a blank between. */
    private static boolean goesOn(String text, Words words, int last) {
        int next = words.end(last) + 1;
        return last + 1 < words.count()
                && !words.isLowerCase(last + 1)
                && next < text.length()
                && text.charAt(next - 1) == ' '
                && (Character.isLetterOrDigit(text.charAt(next)) || "$€£“\"".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isPart(Words words, int i) {
        return words.isCapitalised(i) || JOINTS.contains(words.folded(i));
    }
}
