package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.copydesk.rule.Fact;

/** Facts in memory: for a repository of any usual size. They are grouped only when groups are asked for. */
public final class MemoryFacts implements FactStore {

    private final List<List<KeyedFact>> articles = new ArrayList<>();

    @Override
    public synchronized void add(List<KeyedFact> ofArticle) {
        articles.add(ofArticle);
    }

    /** The facts taken so far, by article. */
    public synchronized List<List<KeyedFact>> articles() {
        return List.copyOf(articles);
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        shared(rule).forEach(group);
    }

    @Override
    public boolean isForManyThreads() {
        return true;
    }

    private Map<String, List<Fact>> shared(String rule) {
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        for (List<KeyedFact> article : articles()) {
            for (KeyedFact each : article) {
                if (each.rule().equals(rule)) {
                    for (String key : each.keys()) {
                        byKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(each.fact());
                    }
                }
            }
        }
        Map<String, List<Fact>> shared = new TreeMap<>();
        byKey.forEach((key, facts) -> {
            if (facts.size() > 1) {
                Collections.sort(facts);
                shared.put(key, Collections.unmodifiableList(facts));
            }
        });
        return shared;
    }
}
