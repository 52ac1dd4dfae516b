package org.copydesk.archive;

import java.util.ArrayList;
import java.util.BitSet;
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
    /** All facts, parted when the first group is asked for. */
    private final Map<String, List<KeyedFact>> byRule = new LinkedHashMap<>();

    @Override
    public synchronized void add(List<KeyedFact> ofArticle) {
        articles.add(ofArticle);
        byRule.clear();
    }

    /** The facts taken so far, by article. */
    public synchronized List<List<KeyedFact>> articles() {
        return List.copyOf(articles);
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        shared(ofRule(rule)).forEach(group);
    }

    @Override
    public boolean isForManyThreads() {
        return true;
    }

    private synchronized List<KeyedFact> ofRule(String rule) {
        if (byRule.isEmpty()) {
            for (List<KeyedFact> article : articles) {
                for (KeyedFact each : article) {
                    byRule.computeIfAbsent(each.rule(), first -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        return byRule.getOrDefault(rule, List.of());
    }

    private static Map<String, List<Fact>> shared(List<KeyedFact> facts) {
        Repeated repeated = new Repeated(facts);
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        for (KeyedFact each : facts) {
            for (String key : each.keys()) {
                if (repeated.mayHave(key)) {
                    byKey.computeIfAbsent(key, first -> new ArrayList<>(2)).add(each.fact());
                }
            }
        }
        Map<String, List<Fact>> shared = new TreeMap<>();
        byKey.forEach((key, group) -> {
            if (group.size() > 1) {
                Collections.sort(group);
                shared.put(key, Collections.unmodifiableList(group));
            }
        });
        return shared;
    }

    /** The keys of more than one fact, and few of the others: most keys are of one fact, and need no list and no entry. */
    private static final class Repeated {

        /** Places for each key: of the keys that are alone, about one in so many shares its place with another. */
        private static final int ROOM = 8;

        private static final int MOST_PLACES = 1 << 29;

        private final int mask;
        private final BitSet again;

        Repeated(List<KeyedFact> facts) {
            long keys = 1;
            for (KeyedFact each : facts) {
                keys += each.keys().size();
            }
            mask = Integer.highestOneBit((int) Math.min(keys * ROOM, MOST_PLACES)) * 2 - 1;
            BitSet once = new BitSet(mask + 1);
            again = new BitSet(mask + 1);
            for (KeyedFact each : facts) {
                for (String key : each.keys()) {
                    int place = place(key);
                    if (once.get(place)) {
                        again.set(place);
                    } else {
                        once.set(place);
                    }
                }
            }
        }

        private int place(String key) {
            int hash = key.hashCode();
            return (hash ^ hash >>> 15) & mask;
        }

        boolean mayHave(String key) {
            return again.get(place(key));
        }
    }
}
