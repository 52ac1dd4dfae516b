package org.copydesk.language;

import java.util.Arrays;
import java.util.BitSet;

/** The phrases as a trie in parallel arrays: node 0 is the root, children hang in a list sorted by character. */
final class PhraseTrie {
    private static final int NONE = -1;

    private char[] unit = new char[64];
    private int[] firstChild = new int[64];
    private int[] sibling = new int[64];
    private int[] parent = new int[64];
    private final BitSet free = new BitSet();
    private int count = 1;

    PhraseTrie() {
        firstChild[0] = NONE;
        sibling[0] = NONE;
    }

    int count() {
        return count;
    }

    /** The character that leads to a node. */
    char unit(int node) {
        return unit[node];
    }

    /** The first child, or -1. */
    int firstChild(int node) {
        return firstChild[node];
    }

    /** The next child of the same parent, or -1. */
    int sibling(int node) {
        return sibling[node];
    }

    /** The child over a character, or -1. */
    int child(int node, char c) {
        int child = firstChild[node];
        while (child != NONE && unit[child] < c) {
            child = sibling[child];
        }
        return child != NONE && unit[child] == c ? child : NONE;
    }

    /** The node that a node hangs on. */
    int parent(int node) {
        return parent[node];
    }

    /** Whether a node belongs to a phrase that may start inside a word. */
    boolean isFree(int node) {
        return free.get(node);
    }

    /**
     * Adds a normalised phrase and returns its last node.
     *
     * @param startsAnywhere whether the phrase may start inside a word
     */
    int add(String phrase, boolean startsAnywhere) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int child = child(node, phrase.charAt(i));
            node = child == NONE ? insert(node, phrase.charAt(i)) : child;
            if (startsAnywhere) {
                free.set(node);
            }
        }
        return node;
    }

    private int insert(int parentNode, char c) {
        if (count == unit.length) {
            unit = Arrays.copyOf(unit, count * 2);
            firstChild = Arrays.copyOf(firstChild, count * 2);
            sibling = Arrays.copyOf(sibling, count * 2);
            parent = Arrays.copyOf(parent, count * 2);
        }
        unit[count] = c;
        firstChild[count] = NONE;
        parent[count] = parentNode;
        link(parentNode, count);
        return count++;
    }

    private void link(int parentNode, int child) {
        int before = NONE;
        int after = firstChild[parentNode];
        while (after != NONE && unit[after] < unit[child]) {
            before = after;
            after = sibling[after];
        }
        sibling[child] = after;
        if (before == NONE) {
            firstChild[parentNode] = child;
        } else {
            sibling[before] = child;
        }
    }
}
