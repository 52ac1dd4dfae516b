package org.copydesk.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.copydesk.archive.FactStore;
import org.copydesk.rule.Fact;

/** A store that also keeps all facts by what stands at their places: the spellings of names. */
final class SeenFacts implements FactStore {

    private final FactStore store;
    private final SortedMap<String, List<Fact>> bySpelling = new TreeMap<>();

    SeenFacts(FactStore store) {
        this.store = store;
    }

    @Override
    public void add(String rule, Collection<String> keys, Fact fact) {
        store.add(rule, keys, fact);
        synchronized (bySpelling) {
            bySpelling
                    .computeIfAbsent(spelling(fact), first -> new ArrayList<>(1))
                    .add(fact);
        }
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        store.groups(rule, group);
    }

    /** What stands at the place of a fact, in one line. */
    static String spelling(Fact fact) {
        return inOneLine(fact.location().excerpt());
    }

    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The facts of each spelling, in order. */
    SortedMap<String, List<Fact>> all() {
        SortedMap<String, List<Fact>> all = new TreeMap<>();
        synchronized (bySpelling) {
            bySpelling.forEach((spelling, facts) ->
                    all.put(spelling, facts.stream().sorted().toList()));
        }
        return all;
    }
}
