package org.copydesk.language;

/** A set of numbers that are hashes, such as those of words, without an object for each. Grows; not for several threads. */
public final class LongSet {

    private static final int FIRST_ROOM = 16;

    /** Open addressing; 0 is a free place. */
    private long[] table = new long[FIRST_ROOM];

    private boolean hasZero;
    private int count;

    /** Takes a number in; false if it was in the set. */
    public boolean add(long number) {
        if (number == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int place = place(table, number);
        if (table[place] != 0) {
            return false;
        }
        table[place] = number;
        if (++count * 2 > table.length) {
            grow();
        }
        return true;
    }

    public boolean has(long number) {
        return number == 0 ? hasZero : table[place(table, number)] != 0;
    }

    public int size() {
        return hasZero ? count + 1 : count;
    }

    /** Where a number stands or would stand. */
    private static int place(long[] table, long number) {
        int mask = table.length - 1;
        int place = (int) (number ^ number >>> Integer.SIZE) & mask;
        while (table[place] != 0 && table[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long number : table) {
            if (number != 0) {
                larger[place(larger, number)] = number;
            }
        }
        table = larger;
    }
}
