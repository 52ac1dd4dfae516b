package org.copydesk.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases found in one block: for each section the longest, and how many that do not overlap. */
final class PhraseHits {

    /** Few: most blocks have none or one. In the order they were met. */
    private final List<Hit> hits = new ArrayList<>(4);

    private String text = "";

    /** What was found of one section. */
    static final class Hit {

        private final PhraseSection section;
        private String longest = "";
        private int count;
        /** Offset in the last part of the block behind the last phrase. */
        private int end;

        private Hit(PhraseSection section) {
            this.section = section;
        }

        PhraseSection section() {
            return section;
        }

        int count() {
            return count;
        }
    }

    /** Notes a phrase that stands at {@code [from, to)} of a part of the block. */
    void add(PhraseSection section, int from, int to, String part) {
        if (!part.equals(text)) {
            text = part;
            hits.forEach(hit -> hit.end = 0);
        }
        Hit hit = hit(section);
        if (hit == null) {
            hit = new Hit(section);
            hits.add(hit);
        }
        hit.count += hit.count == 0 || from >= hit.end ? 1 : 0;
        hit.end = Math.max(hit.end, to);
        if (to - from > hit.longest.length()) {
            hit.longest = part.substring(from, to);
        }
    }

    private @Nullable Hit hit(PhraseSection section) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).section.index() == section.index()) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** What was found, each section once. */
    List<Hit> all() {
        return hits;
    }

    boolean has(PhraseSection section) {
        return hit(section) != null;
    }

    int count(PhraseSection section) {
        Hit hit = hit(section);
        return hit == null ? 0 : hit.count;
    }

    /** The longest phrase of a section, as it stands in the block; empty if there is none. */
    String longest(PhraseSection section) {
        Hit hit = hit(section);
        return hit == null ? "" : hit.longest;
    }
}
