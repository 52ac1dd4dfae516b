package org.copydesk.archive;

import java.util.List;
import java.util.Objects;
import org.copydesk.rule.Fact;

/**
 * A fact and where it belongs.
 *
 * @param rule whose fact it is
 * @param keys under which it is judged, at least one
 */
public record KeyedFact(String rule, List<String> keys, Fact fact) {

    public KeyedFact {
        Objects.requireNonNull(rule, "rule");
        keys = List.copyOf(keys);
        Objects.requireNonNull(fact, "fact");
    }
}
