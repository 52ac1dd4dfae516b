package org.copydesk.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a trie of phrases into an automaton after Aho and Corasick (1975), its transitions worked out beforehand for
 * states near the root and for those that branch, which is where nearly all of a text is spent. The many states deep in
 * a phrase have one way on and keep only that and their failure link: 10,000 phrases take a few megabytes instead of
 * fifty.
 *
 * <p>Phrases that must start a word are not even begun inside one: the root comes twice, and a failure link leads only to
 * phrases that may start where it would have them start. That keeps the scan near the root for most of a text. It is a
 * saving and no proof; the edges of each match are looked at all the same.
 */
final class PhraseCompiler {
    private static final int NONE = -1;
    private static final int DENSE_DEPTH = 4;
    private static final int ENDS_IN_BLANK = 0x8000;
    private static final int NO_CLASS = 0x7FFF;
    /** The root inside a word: a state beside the root of the trie, but no node of it. */
    private static final int INSIDE = 1;

    private final PhraseTrie trie;
    private final PhraseAlphabet alphabet;
    private final int width;
    /** Nodes by breadth, so that a failure link always leads to a node that was dealt with before. */
    private final int[] order;

    private final int[] depth;
    private final int[] fail;
    /** The number of a node as a state. */
    private final int[] state;
    /** The longest entry that ends in a node, or -1. */
    private final int[] entryOf;

    /** Rows given out, the two roots first. */
    private int denseCount = INSIDE + 1;

    private PhraseCompiler(PhraseTrie trie, PhraseAlphabet alphabet) {
        this.trie = trie;
        this.alphabet = alphabet;
        this.width = alphabet.width();
        this.order = new int[trie.count()];
        this.depth = new int[trie.count()];
        this.fail = new int[trie.count()];
        this.state = new int[trie.count()];
        this.entryOf = new int[trie.count()];
    }

    static PhraseTables compile(PhraseTrie trie, PhraseAlphabet alphabet, List<List<PhraseOutput>> outputs) {
        return new PhraseCompiler(trie, alphabet).compile(outputs);
    }

    private PhraseTables compile(List<List<PhraseOutput>> outputs) {
        sortByBreadth();
        numberStates();
        Entries entries = new Entries(outputs);
        int[] rows = new int[denseCount * width];
        int[] denseFail = new int[denseCount];
        List<long[]> rare = new ArrayList<>();
        int sparseCount = trie.count() + INSIDE - denseCount;
        char[] onlyClass = new char[sparseCount];
        int[] onlyTarget = new int[sparseCount];
        int[] sparseFail = new int[sparseCount];
        fillRoot(rows, rare, 0);
        fillRoot(rows, rare, INSIDE);
        for (int node : order) {
            if (node == 0) {
                continue;
            }
            if (isDense(node)) {
                fillRow(rows, node);
                denseFail[state[node] / width] = fallback(node);
                collectRare(rare, node);
            } else {
                int k = state[node] - denseCount * width;
                int child = trie.firstChild(node);
                int blank = endsInBlank(node) ? ENDS_IN_BLANK : 0;
                onlyClass[k] = (char) (blank | (child == NONE ? NO_CLASS : classOf(child)));
                onlyTarget[k] = child == NONE ? 0 : target(child);
                sparseFail[k] = fallback(node);
            }
        }
        rare.sort((a, b) -> Long.compare(a[0], b[0]));
        int[][] hits = hits();
        return new PhraseTables(
                alphabet,
                new int[][] {
                    rows,
                    denseFail,
                    rare.stream().mapToInt(r -> (int) r[1]).toArray(),
                    onlyTarget,
                    sparseFail,
                    hits[0],
                    hits[1],
                    entries.length,
                    entries.first,
                    entries.next,
                    entries.ids,
                    entries.edges
                },
                rare.stream().mapToLong(r -> r[0]).toArray(),
                onlyClass);
    }

    private void sortByBreadth() {
        int queued = 1;
        for (int i = 0; i < queued; i++) {
            int node = order[i];
            for (int child = trie.firstChild(node); child != NONE; child = trie.sibling(child)) {
                depth[child] = depth[node] + 1;
                fail[child] = node == 0 ? 0 : failureOf(child, fail[node]);
                order[queued++] = child;
            }
        }
    }

    private int failureOf(int child, int from) {
        int node = from;
        while (true) {
            int next = trie.child(node, trie.unit(child));
            if (next != NONE && mayStart(next, child)) {
                return next;
            }
            if (node == 0) {
                return 0;
            }
            node = fail[node];
        }
    }

    /** Whether the phrase beginning that ends in {@code node} may start where it would inside that of {@code longer}. */
    private boolean mayStart(int node, int longer) {
        int first = node;
        int before = longer;
        while (trie.parent(first) != 0) {
            first = trie.parent(first);
            before = trie.parent(before);
        }
        return mayStartInside(first) || !PhraseMatch.isSpelling(trie.unit(trie.parent(before)));
    }

    private boolean mayStartInside(int node) {
        return trie.isFree(node) || !PhraseMatch.isSpelling(trie.unit(node));
    }

    /** The state to fall back to. */
    private int fallback(int node) {
        boolean inside = fail[node] == 0 && PhraseMatch.isSpelling(trie.unit(node));
        return inside ? INSIDE * width : state[fail[node]];
    }

    private void numberStates() {
        for (int node : order) {
            if (node != 0 && isDense(node)) {
                state[node] = denseCount++ * width;
            }
        }
        int next = denseCount * width;
        for (int node : order) {
            if (!isDense(node)) {
                state[node] = next++;
            }
        }
    }

    private boolean isDense(int node) {
        return depth[node] <= DENSE_DEPTH || trie.hasManyChildren(node);
    }

    private void fillRoot(int[] rows, List<long[]> rare, int root) {
        int row = root * width;
        rows[row + PhraseAlphabet.OTHER_SPELLING] = INSIDE * width;
        for (int i = 0; i < width - PhraseAlphabet.FIRST; i++) {
            boolean spelling = PhraseMatch.isSpelling(alphabet.characters().charAt(i));
            rows[row + PhraseAlphabet.FIRST + i] = spelling ? INSIDE * width : 0;
        }
        for (int child = trie.firstChild(0); child != NONE; child = trie.sibling(child)) {
            if (root != INSIDE || mayStartInside(child)) {
                set(rows, row, child);
                collectRare(rare, root, child);
            }
        }
        rows[row + PhraseAlphabet.IGNORABLE] = row;
    }

    private void fillRow(int[] rows, int node) {
        int row = state[node];
        inherit(rows, row, node);
        for (int child = trie.firstChild(node); child != NONE; child = trie.sibling(child)) {
            set(rows, row, child);
        }
        rows[row + PhraseAlphabet.IGNORABLE] = row;
        if (endsInBlank(node)) {
            rows[row + PhraseAlphabet.SPACE] = row;
        }
    }

    /** Fills a row with the ways on from where its node falls back to. */
    private void inherit(int[] rows, int row, int node) {
        int from = fail[node];
        if (isDense(from)) {
            System.arraycopy(rows, fallback(node), rows, row, width);
        } else {
            inherit(rows, row, from);
            if (trie.firstChild(from) != NONE) {
                set(rows, row, trie.firstChild(from));
            }
        }
    }

    private void set(int[] rows, int row, int child) {
        if (classOf(child) < width) {
            rows[row + classOf(child)] = target(child);
        }
    }

    private void collectRare(List<long[]> rare, int node) {
        for (int child = trie.firstChild(node); child != NONE; child = trie.sibling(child)) {
            collectRare(rare, state[node] / width, child);
        }
    }

    private void collectRare(List<long[]> rare, int row, int child) {
        if (classOf(child) >= width) {
            rare.add(new long[] {((long) row << 16) | classOf(child), target(child)});
        }
    }

    private int target(int node) {
        return entryOf[node] == NONE ? state[node] : ~state[node];
    }

    private int classOf(int node) {
        return alphabet.classOf(trie.unit(node));
    }

    private boolean endsInBlank(int node) {
        return node != 0 && trie.unit(node) == ' ';
    }

    /** States in which phrases end, ascending, and their entries. */
    private int[][] hits() {
        long[] pairs = Arrays.stream(order)
                .filter(node -> entryOf[node] != NONE)
                .mapToLong(node -> ((long) state[node] << 32) | entryOf[node])
                .sorted()
                .toArray();
        return new int[][] {
            Arrays.stream(pairs).mapToInt(p -> (int) (p >>> 32)).toArray(),
            Arrays.stream(pairs).mapToInt(p -> (int) p).toArray()
        };
    }

    /** What is reported in which node. */
    private final class Entries {
        final int[] length;
        final int[] first;
        final int[] next;
        final int[] ids;
        final int[] edges;
        private int entries;
        private int outputs;

        Entries(List<List<PhraseOutput>> byNode) {
            int ends = (int) byNode.stream().filter(list -> !list.isEmpty()).count();
            length = new int[ends];
            first = new int[ends + 1];
            next = new int[ends];
            ids = new int[byNode.stream().mapToInt(List::size).sum()];
            edges = new int[ids.length];
            for (int node : order) {
                int shorter = node == 0 ? NONE : entryOf[fail[node]];
                entryOf[node] = byNode.get(node).isEmpty() ? shorter : add(node, byNode.get(node), shorter);
            }
            first[ends] = outputs;
        }

        private int add(int node, List<PhraseOutput> list, int shorter) {
            length[entries] = depth[node];
            first[entries] = outputs;
            next[entries] = shorter;
            for (PhraseOutput output : list) {
                ids[outputs] = output.id();
                edges[outputs++] = output.edges().bits();
            }
            return entries++;
        }
    }
}
