package org.copydesk.run.facts;

/** A rule's key as a number: the same for the same key in every run. Other keys may have it too, if hardly ever. */
final class KeyHash {

    private static final long PRIME = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private KeyHash() {}

    static long of(String rule, String key) {
        long hash = add(add(START, rule) * PRIME, key);
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    private static long add(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
