package org.copydesk.archive;

import java.util.List;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;

/** Keeps facts by rule and key, wherever it keeps them. */
public interface FactStore {

    /** Takes a fact; threads may call at once. */
    void add(String rule, String key, Fact fact);

    /** Hands over each key of a rule that holds more than one fact, keys in order, facts in order. */
    void groups(String rule, BiConsumer<String, List<Fact>> group);
}
