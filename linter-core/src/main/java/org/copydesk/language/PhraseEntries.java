package org.copydesk.language;

import java.util.Arrays;
import java.util.List;

/** What is reported in which node: an entry for each node in which phrases end. */
final class PhraseEntries {
    private static final int NONE = -1;

    /** By entry: the units of the phrase, its first output (the next entry's is the end), the next shorter entry or -1. */
    final int[] length;

    final int[] first;
    final int[] next;
    /** By output. */
    final int[] ids;

    final int[] edges;
    /** By node: the longest entry that ends in it, or -1. */
    private final int[] entryOf;

    private int entries;
    private int outputs;

    PhraseEntries(PhraseLinks links, List<List<PhraseOutput>> byNode) {
        int ends = (int) byNode.stream().filter(list -> !list.isEmpty()).count();
        length = new int[ends];
        first = new int[ends + 1];
        next = new int[ends];
        ids = new int[byNode.stream().mapToInt(List::size).sum()];
        edges = new int[ids.length];
        entryOf = new int[links.order.length];
        for (int node : links.order) {
            int shorter = node == 0 ? NONE : entryOf[links.fail[node]];
            List<PhraseOutput> own = byNode.get(node);
            entryOf[node] = own.isEmpty() ? shorter : add(links.depth[node], own, shorter);
        }
        first[ends] = outputs;
    }

    private int add(int units, List<PhraseOutput> list, int shorter) {
        length[entries] = units;
        first[entries] = outputs;
        next[entries] = shorter;
        for (PhraseOutput output : list) {
            ids[outputs] = output.id();
            edges[outputs++] = output.edges().bits();
        }
        return entries++;
    }

    /** Whether phrases end in a node. */
    boolean endIn(int node) {
        return entryOf[node] != NONE;
    }

    /** The entries of the states in which phrases end, by state. */
    int[] byState(int[] stateOfNode) {
        long[] pairs = new long[entryOf.length];
        int count = 0;
        for (int node = 0; node < entryOf.length; node++) {
            if (endIn(node)) {
                pairs[count++] = ((long) stateOfNode[node] << 32) | entryOf[node];
            }
        }
        Arrays.sort(pairs, 0, count);
        int[] hits = new int[count];
        for (int i = 0; i < count; i++) {
            hits[i] = (int) pairs[i];
        }
        return hits;
    }
}
