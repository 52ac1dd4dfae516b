package org.copydesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Map<String, List<Fact>> consulted = new LinkedHashMap<>();
    private final SortedSet<Link> links = new TreeSet<>();

    private boolean used;

    void note(String word) {
        notes.add(word);
    }

    boolean isNoted(String word) {
        used = true;
        return notes.contains(word);
    }

    void link(Link link) {
        used = true;
        links.add(link);
    }

    /** Keeps in mind that the judgement at a key depends on others, or others on it, if it does. */
    void judged(String key, List<Fact> facts) {
        if (used) {
            consulted.put(key, facts);
            used = false;
        }
    }

    /** The groups at which facts were linked or notes were asked for. */
    Map<String, List<Fact>> consulted() {
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
