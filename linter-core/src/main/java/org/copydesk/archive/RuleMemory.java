package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;

/** What one rule has said at one key that counts at others. For one thread. */
final class RuleMemory {

    private final Set<String> notes = new LinkedHashSet<>();
    private final SortedSet<String> consulted = new TreeSet<>();
    private final SortedSet<Link> links = new TreeSet<>();

    void note(String word) {
        notes.add(word);
    }

    boolean isNoted(String word, Collection<String> keys) {
        consulted.addAll(keys);
        return notes.contains(word);
    }

    void link(Link link) {
        links.add(link);
    }

    /** The keys on whose notes a judgement depended. */
    SortedSet<String> consulted() {
        return consulted;
    }

    /** The links, those in one list that hang together; all in order. */
    List<List<Link>> clusters() {
        TreeMap<Fact, Fact> parents = new TreeMap<>();
        for (Link link : links) {
            Fact one = root(parents, link.one());
            Fact other = root(parents, link.other());
            if (one.compareTo(other) < 0) {
                parents.put(other, one);
            } else {
                parents.put(one, other);
            }
        }
        Map<Fact, List<Link>> clusters = new TreeMap<>();
        for (Link link : links) {
            clusters.computeIfAbsent(root(parents, link.one()), first -> new ArrayList<>())
                    .add(link);
        }
        return List.copyOf(clusters.values());
    }

    private static Fact root(Map<Fact, Fact> parents, Fact fact) {
        Fact at = fact;
        Fact above = parents.putIfAbsent(at, at);
        while (above != null && above.compareTo(at) != 0) {
            Fact further = parents.getOrDefault(above, above);
            parents.put(at, further);
            at = above;
            above = further;
        }
        return at;
    }
}
