package org.copydesk.structure;

import java.util.Arrays;

/** The phrases found in one block: for each section the longest, and how many that do not overlap. */
final class PhraseHits {

    private final String[] longest;
    private final int[] count;
    private final int[] end;
    private String text = "";

    PhraseHits(int sections) {
        this.longest = new String[sections];
        this.count = new int[sections];
        this.end = new int[sections];
        Arrays.fill(longest, "");
    }

    /** Notes a phrase that stands at {@code [from, to)} of a part of the block. */
    void add(PhraseSection section, int from, int to, String part) {
        if (!part.equals(text)) {
            text = part;
            Arrays.fill(end, 0);
        }
        int at = section.index();
        count[at] += count[at] == 0 || from >= end[at] ? 1 : 0;
        end[at] = Math.max(end[at], to);
        if (to - from > longest[at].length()) {
            longest[at] = part.substring(from, to);
        }
    }

    boolean has(PhraseSection section) {
        return count[section.index()] > 0;
    }

    int count(PhraseSection section) {
        return count[section.index()];
    }

    /** The longest phrase of a section, as it stands in the block; empty if there is none. */
    String longest(PhraseSection section) {
        return longest[section.index()];
    }
}
