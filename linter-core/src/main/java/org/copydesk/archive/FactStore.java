package org.copydesk.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;

/** Keeps facts by rule and key, wherever it keeps them. */
public interface FactStore {

    /** Takes the facts of one article; threads may call at once. */
    void add(List<KeyedFact> ofArticle);

    /**
     * Hands over each key of a rule that holds more than one fact, keys in order, facts in order. Called when all facts are
     * there, for one rule after the other, or as {@link #isForManyThreads} says.
     */
    void groups(String rule, BiConsumer<String, List<Fact>> group);

    /** True if threads may ask at once for the groups of different rules. */
    default boolean isForManyThreads() {
        return false;
    }

    /**
     * Called when all groups of a rule were judged: takes in more of them if the judgement depends on more.
     *
     * @param consulted the keys on whose notes a judgement depended
     * @param clusters facts that hang together
     * @return true if all groups of the rule are to be judged again, for there are more now
     */
    default boolean widen(String rule, SortedSet<String> consulted, List<List<Link>> clusters) {
        return false;
    }

    /** Why facts are missing, in a sentence; empty if none are. */
    default Optional<String> trouble() {
        return Optional.empty();
    }
}
