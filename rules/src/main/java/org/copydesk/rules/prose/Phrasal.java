package org.copydesk.rules.prose;

import java.util.Set;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Verbs that end in a particle, behind which the same word may stand as a preposition: {@code logged in in March}. */
final class Phrasal {
    private static final Set<String> VERBS = Set.of(
            "log", "sign", "check", "buy", "opt", "move", "come", "came", "coming", "weigh", "fill", "bring", "brought",
            "cash", "chime", "dial", "give", "gave", "go", "goes", "going", "went", "get", "got", "hand", "phone",
            "plug", "pull", "put", "rope", "send", "sent", "set", "settle", "step", "stand", "take", "took", "taken",
            "trade", "tune", "turn", "write", "wrote", "carry", "hold", "keep", "kept", "pass", "live", "lived",
            "switch", "call", "end", "sum", "back", "tie", "known", "zero", "carried", "dropped", "handed", "it",
            "them", "this", "that", "him", "her", "is", "was", "are", "were");

    private static final WordSet PARTICLES = WordSet.of("in", "on", "up", "off", "over", "down", "as", "through");

    private Phrasal() {}

    /** Whether word {@code i}, which stands again behind, is a particle and a preposition, by the verb before it. */
    static boolean isDoubled(Words words, int i) {
        return i > 0 && PARTICLES.has(words, i) && isVerb(words.folded(i - 1));
    }

    private static boolean isVerb(String folded) {
        return VERBS.contains(folded)
                || stem(folded, "ged")
                || stem(folded, "ed")
                || stem(folded, "ing")
                || stem(folded, "ging")
                || stem(folded, "s");
    }

    private static boolean stem(String folded, String ending) {
        return folded.endsWith(ending) && VERBS.contains(folded.substring(0, folded.length() - ending.length()));
    }
}
