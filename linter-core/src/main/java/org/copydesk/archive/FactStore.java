package org.copydesk.archive;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;

/** Keeps facts by rule and key, wherever it keeps them. */
public interface FactStore {

    /** Takes a fact of some keys; threads may call at once. */
    void add(String rule, Collection<String> keys, Fact fact);

    /** Hands over each key of a rule that holds more than one fact, keys in order, facts in order. */
    void groups(String rule, BiConsumer<String, List<Fact>> group);
}
