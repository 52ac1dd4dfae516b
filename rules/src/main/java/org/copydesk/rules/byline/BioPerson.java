package org.copydesk.rules.byline;

import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** Tells where a biography that speaks of its author begins to speak as its author. */
final class BioPerson {

    private static final Set<String> THIRD = Set.of("he", "she", "his", "her");
    private static final Set<String> FIRST = Set.of("i", "i’m", "i'm", "i’ve", "i've", "my", "me");

    private BioPerson() {}

    /** The first word of the other person, where both stand in one text. {@code contact me} alone is a custom and weighs less. */
    static Optional<BioTemplate.Sign> change(Words words) {
        boolean third = false;
        for (int i = 0; i < words.count(); i++) {
            third |= THIRD.contains(words.folded(i));
            if (third && FIRST.contains(words.folded(i))) {
                int weight = words.is(i, "me") ? 1 : 2;
                Span place = new Span(words.start(i), words.end(i));
                return Optional.of(new BioTemplate.Sign(
                        place, weight, "speaks of the author, then as the author: “" + words.text(i) + "”"));
            }
        }
        return Optional.empty();
    }
}
