package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;

/** Facts in memory: for a repository of any usual size. */
public final class MemoryFacts implements FactStore {

    private final Map<RuleKey, List<Fact>> facts = new ConcurrentSkipListMap<>();

    @Override
    public void add(String rule, Collection<String> keys, Fact fact) {
        keys.forEach(key -> add(rule, key, fact));
    }

    private void add(String rule, String key, Fact fact) {
        List<Fact> group = facts.computeIfAbsent(
                new RuleKey(rule, key), absent -> Collections.synchronizedList(new ArrayList<>(1)));
        group.add(fact);
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        facts.forEach((key, list) -> {
            if (key.rule().equals(rule) && list.size() > 1) {
                group.accept(key.key(), list.stream().sorted().toList());
            }
        });
    }

    private record RuleKey(String rule, String key) implements Comparable<RuleKey> {

        @Override
        public int compareTo(RuleKey other) {
            int order = rule.compareTo(other.rule);
            return order != 0 ? order : key.compareTo(other.key);
        }
    }
}
