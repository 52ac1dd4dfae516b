package org.copydesk.structure;

import org.copydesk.language.Words;
import org.jspecify.annotations.Nullable;

/** A line of the phrase list. Its words are taken apart when a text first has the first of them: most never do. */
final class PhraseLine {

    private final String line;
    private final PhraseSection section;
    /** Of its words, in their order. Threads that ask at once make equal arrays. */
    private volatile long @Nullable [] hashes;

    PhraseLine(String line, PhraseSection section) {
        this.line = line;
        this.section = section;
    }

    PhraseSection section() {
        return section;
    }

    String line() {
        return line;
    }

    /** The {@link Words#hash} of a line's first word; that of a plain one needs no look at the rest. */
    static long firstHash(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
            end++;
        }
        boolean plain = end > 0 && (end == line.length() || line.charAt(end) == ' ');
        return plain ? Words.hashOf(line.substring(0, end)) : Words.of(line).hash(0);
    }

    /** Number of words. */
    int size() {
        return hashes().length;
    }

    /** The {@link Words#hash} of a word. */
    long hash(int word) {
        return hashes()[word];
    }

    /** True if its words stand in a text, the first of them at {@code from}. */
    boolean standsAt(Words words, int from) {
        long[] wanted = hashes();
        if (from + wanted.length > words.count()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (words.hash(from + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private long[] hashes() {
        long[] known = hashes;
        if (known == null) {
            Words words = Words.of(line);
            known = new long[words.count()];
            for (int i = 0; i < known.length; i++) {
                known[i] = words.hash(i);
            }
            hashes = known;
        }
        return known;
    }
}
