package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Arrays;
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
        Fact[] facts = facts();
        int[] parents = new int[facts.length];
        for (int i = 0; i < facts.length; i++) {
            parents[i] = i;
        }
        int[] first = new int[links.size()];
        int at = 0;
        for (Link link : links) {
            int one = Arrays.binarySearch(facts, link.one());
            first[at++] = one;
            join(parents, one, Arrays.binarySearch(facts, link.other()));
        }
        Map<Integer, List<Link>> clusters = new TreeMap<>();
        at = 0;
        for (Link link : links) {
            clusters.computeIfAbsent(root(parents, first[at++]), root -> new ArrayList<>())
                    .add(link);
        }
        return List.copyOf(clusters.values());
    }

    /** The facts that are linked, in order, each once. */
    private Fact[] facts() {
        Fact[] all = new Fact[2 * links.size()];
        int count = 0;
        for (Link link : links) {
            all[count++] = link.one();
            all[count++] = link.other();
        }
        Arrays.sort(all);
        int distinct = 0;
        for (Fact fact : all) {
            if (distinct == 0 || fact.compareTo(all[distinct - 1]) != 0) {
                all[distinct++] = fact;
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static void join(int[] parents, int one, int other) {
        int a = root(parents, one);
        int b = root(parents, other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** The first of the facts that hang together with one; the way there is halved for the next who asks. */
    private static int root(int[] parents, int fact) {
        int at = fact;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
