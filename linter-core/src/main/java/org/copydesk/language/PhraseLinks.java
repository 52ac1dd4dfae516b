package org.copydesk.language;

/** The failure links of a trie: where to look on when a phrase goes on otherwise than hoped. */
final class PhraseLinks {
    private static final int NONE = -1;

    /** Nodes by breadth, so that a link always leads to a node that comes before. */
    final int[] order;

    final int[] depth;
    final int[] fail;
    private final PhraseTrie trie;

    PhraseLinks(PhraseTrie trie) {
        this.trie = trie;
        this.order = new int[trie.count()];
        this.depth = new int[trie.count()];
        this.fail = new int[trie.count()];
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
        return trie.isFree(node)
                || !PhraseMatch.isSpelling(trie.unit(first))
                || !PhraseMatch.isSpelling(trie.unit(trie.parent(before)));
    }

    /** Whether a child of the root may be entered inside a word. */
    boolean mayStartInside(int child) {
        return trie.isFree(child) || !PhraseMatch.isSpelling(trie.unit(child));
    }

    /** Whether nothing is left in a node's place but the root, and that inside a word. */
    boolean fallsInside(int node) {
        return fail[node] == 0 && PhraseMatch.isSpelling(trie.unit(node));
    }
}
