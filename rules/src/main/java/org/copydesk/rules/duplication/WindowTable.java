package org.copydesk.rules.duplication;

/** Where each hash was seen first: a table of primitives, for it is filled with every word of every article. */
final class WindowTable {

    private final long[] keys;
    /** One more than the place; 0 where there is none. */
    private final int[] places;

    private final int mask;

    WindowTable(int most) {
        int size = Integer.highestOneBit(Math.max(8, most * 2)) << 1;
        this.keys = new long[size];
        this.places = new int[size];
        this.mask = size - 1;
    }

    /** The place where the key was seen first, or -1 after noting this one. */
    int putIfAbsent(long key, int place) {
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (places[slot] > 0) {
            if (keys[slot] == key) {
                return places[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        places[slot] = place + 1;
        return -1;
    }
}
