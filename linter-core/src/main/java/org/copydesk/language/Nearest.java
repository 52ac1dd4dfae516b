package org.copydesk.language;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int FARTHEST = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST);

    private Nearest() {}

    /** The known word with the fewest edits from a mistyped one; empty if none is near. Of equals the first stays. */
    public static Optional<String> to(String mistyped, Collection<String> known) {
        Optional<String> best = Optional.empty();
        int least = Math.min(FARTHEST, mistyped.length() / 2) + 1;
        for (String word : known) {
            int edits = DISTANCE.apply(mistyped, word);
            if (edits >= 0 && edits < least) {
                least = edits;
                best = Optional.of(word);
            }
        }
        return best;
    }
}
