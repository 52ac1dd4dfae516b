package org.copydesk.house.canary.rules.facts;

import java.util.HashMap;
import java.util.Set;
import org.copydesk.house.canary.rule.Rule;

/** A rule that keeps things. */
public final class Remembers implements Rule {
    private static final Set<String> TABLE = Set.of("constant tables", "are allowed");
    private final String[] words = {"one"};
    private final HashMap<String, String> seen = new HashMap<>();
    private int count;

    int next(String word) {
        return TABLE.contains(word) || seen.isEmpty() ? count++ : words.length;
    }

    Set<String> salted(String word) {
        return Set.of(word);
    }
}
