package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;

/** Facts in memory: for a repository of any usual size. Keys are put in order only when groups are asked for. */
public final class MemoryFacts implements FactStore {

    private final Map<String, Map<String, List<Fact>>> byRule = new LinkedHashMap<>();

    @Override
    public synchronized void add(String rule, Collection<String> keys, Fact fact) {
        Map<String, List<Fact>> facts = byRule.computeIfAbsent(rule, first -> new LinkedHashMap<>());
        for (String key : keys) {
            facts.computeIfAbsent(key, first -> new ArrayList<>(1)).add(fact);
        }
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        shared(rule).forEach(group);
    }

    private synchronized Map<String, List<Fact>> shared(String rule) {
        Map<String, List<Fact>> shared = new TreeMap<>();
        byRule.getOrDefault(rule, Map.of()).forEach((key, facts) -> {
            if (facts.size() > 1) {
                shared.put(key, facts.stream().sorted().toList());
            }
        });
        return shared;
    }
}
