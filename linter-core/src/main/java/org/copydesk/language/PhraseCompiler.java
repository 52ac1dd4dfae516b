package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a trie of phrases into an automaton after Aho and Corasick (1975), its transitions worked out beforehand for
 * states near the root and for those that branch widely, which is where nearly all of a text is spent. The many states deep in
 * a phrase have one way on and keep only that and their failure link: 10,000 phrases take a few megabytes instead of
 * fifty. Of a state that has a few ways on, each further one is kept as a state of its own, which nothing but the
 * failure link of the one before leads to.
 *
 * <p>Phrases that must start a word are not even begun inside one: the root comes twice, and a failure link leads only to
 * phrases that may start where it would have them start. That keeps the scan near the root for most of a text. It is a
 * saving and no proof; the edges of each match are looked at all the same.
 */
final class PhraseCompiler {
    private static final int NONE = -1;
    private static final int DENSE_DEPTH = 3;
    /** A state with more ways on than this has a row; fewer are tried one after the other. */
    private static final int MOST_SPARSE_WAYS = 4;

    private static final int ENDS_IN_BLANK = 0x8000;
    private static final int NO_CLASS = 0x7FFF;
    /** The row of the root inside a word: a state beside the root of the trie, but no node of it. */
    private static final int INSIDE = 1;

    private final PhraseTrie trie;
    private final PhraseAlphabet alphabet;
    private final PhraseLinks links;
    private final PhraseEntries entries;
    private final int width;
    /** The number of a node as a state. */
    private final int[] state;
    /** Rows given out, the two roots first. */
    private int denseCount = INSIDE + 1;

    private int denseHits;

    private final List<long[]> rare = new ArrayList<>();

    private PhraseCompiler(PhraseTrie trie, PhraseAlphabet alphabet, List<List<PhraseOutput>> outputs) {
        this.trie = trie;
        this.alphabet = alphabet;
        this.links = new PhraseLinks(trie);
        this.entries = new PhraseEntries(links, outputs);
        this.width = alphabet.width();
        this.state = new int[trie.count()];
    }

    /** @param outputs by node of the trie */
    static PhraseTables compile(PhraseTrie trie, PhraseAlphabet alphabet, List<List<PhraseOutput>> outputs) {
        return new PhraseCompiler(trie, alphabet, outputs).compile();
    }

    private PhraseTables compile() {
        numberStates();
        int[] rows = new int[denseCount * width];
        int[] denseFail = new int[denseCount];
        int sparseCount = trie.count() + INSIDE - denseCount + countFurtherWays();
        char[] onlyClass = new char[sparseCount];
        int[] onlyTarget = new int[sparseCount];
        int[] sparseFail = new int[sparseCount];
        fillRoot(rows, 0);
        fillRoot(rows, INSIDE);
        int further = trie.count() + INSIDE - denseCount;
        for (int node : links.order) {
            if (node != 0 && isDense(node)) {
                fillRow(rows, node);
                denseFail[state[node] / width] = fallback(node);
            } else if (node != 0) {
                int k = state[node] - denseCount * width;
                int child = trie.firstChild(node);
                int blank = endsInBlank(node) ? ENDS_IN_BLANK : 0;
                onlyClass[k] = (char) (blank | (child == NONE ? NO_CLASS : classOf(child)));
                onlyTarget[k] = child == NONE ? 0 : target(child);
                while (child != NONE && trie.sibling(child) != NONE) {
                    child = trie.sibling(child);
                    sparseFail[k] = denseCount * width + further;
                    k = further++;
                    onlyClass[k] = (char) classOf(child);
                    onlyTarget[k] = target(child);
                }
                sparseFail[k] = fallback(node);
            }
        }
        rare.sort((a, b) -> Long.compare(a[0], b[0]));
        int[][] ints = {
            rows,
            denseFail,
            rareTargets(),
            onlyTarget,
            sparseFail,
            {denseHits},
            entries.byState(state),
            entries.length,
            entries.first,
            entries.next,
            entries.ids,
            entries.edges
        };
        return new PhraseTables(alphabet, ints, rareKeys(), onlyClass);
    }

    /** States in which phrases end stand side by side, so that what ends there is found by their numbers. */
    private void numberStates() {
        numberDense(false);
        int others = denseCount;
        numberDense(true);
        denseHits = denseCount - others;
        int next = numberSparse(true, denseCount * width);
        numberSparse(false, next);
    }

    private void numberDense(boolean hits) {
        for (int node : links.order) {
            if (node != 0 && isDense(node) && entries.endIn(node) == hits) {
                state[node] = denseCount++ * width;
            }
        }
    }

    private int numberSparse(boolean hits, int first) {
        int next = first;
        for (int node : links.order) {
            if (node != 0 && !isDense(node) && entries.endIn(node) == hits) {
                state[node] = next++;
            }
        }
        return next;
    }

    private boolean isDense(int node) {
        return links.depth[node] <= DENSE_DEPTH || waysOn(node) > MOST_SPARSE_WAYS;
    }

    private int waysOn(int node) {
        int ways = 0;
        for (int child = trie.firstChild(node); child != NONE; child = trie.sibling(child)) {
            ways++;
        }
        return ways;
    }

    /** How many ways on sparse states have besides their first. */
    private int countFurtherWays() {
        int count = 0;
        for (int node : links.order) {
            count += isDense(node) ? 0 : Math.max(0, waysOn(node) - 1);
        }
        return count;
    }

    private void fillRoot(int[] rows, int root) {
        int row = root * width;
        rows[row + PhraseAlphabet.OTHER_SPELLING] = INSIDE * width;
        for (int i = 0; i < width - PhraseAlphabet.FIRST; i++) {
            boolean spelling = PhraseMatch.isSpelling(alphabet.characters().charAt(i));
            rows[row + PhraseAlphabet.FIRST + i] = spelling ? INSIDE * width : 0;
        }
        for (int child = trie.firstChild(0); child != NONE; child = trie.sibling(child)) {
            if (root != INSIDE || links.mayStartInside(child)) {
                set(rows, row, child);
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
        int from = links.fail[node];
        if (isDense(from)) {
            System.arraycopy(rows, fallback(node), rows, row, width);
            return;
        }
        inherit(rows, row, from);
        for (int child = trie.firstChild(from); child != NONE; child = trie.sibling(child)) {
            if (classOf(child) < width) {
                rows[row + classOf(child)] = target(child);
            }
        }
    }

    private void set(int[] rows, int row, int child) {
        if (classOf(child) < width) {
            rows[row + classOf(child)] = target(child);
        } else {
            rare.add(new long[] {((long) (row / width) << 16) | classOf(child), target(child)});
        }
    }

    /** The state to fall back to. */
    private int fallback(int node) {
        return links.fallsInside(node) ? INSIDE * width : state[links.fail[node]];
    }

    private int target(int node) {
        return entries.endIn(node) ? ~state[node] : state[node];
    }

    private int classOf(int node) {
        return alphabet.classOf(trie.unit(node));
    }

    private boolean endsInBlank(int node) {
        return trie.unit(node) == ' ';
    }

    private int[] rareTargets() {
        return rare.stream().mapToInt(entry -> (int) entry[1]).toArray();
    }

    private long[] rareKeys() {
        return rare.stream().mapToLong(entry -> entry[0]).toArray();
    }
}
