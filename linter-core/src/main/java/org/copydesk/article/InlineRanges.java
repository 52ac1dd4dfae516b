package org.copydesk.article;

import java.util.Arrays;
import java.util.List;
import org.copydesk.text.Span;

/** What each kind of inline covers of a block, for rules that ask word by word: a search by halves, however many there are. */
final class InlineRanges {

    private static final int[] NONE = {};
    private static final int LEAST_ROOM = 4;

    /** By the number of the kind: start and end in turn, ascending and apart. */
    private final int[][] edges;

    private InlineRanges(int[][] edges) {
        this.edges = edges;
    }

    /** Of inlines by start; they may nest. */
    static InlineRanges of(List<Inline> inlines) {
        int kinds = Inline.Kind.values().length;
        int[][] edges = new int[kinds][];
        int[] used = new int[kinds];
        Arrays.fill(edges, NONE);
        for (Inline inline : inlines) {
            int kind = inline.kind().ordinal();
            Span range = inline.range();
            if (used[kind] > 0 && range.start() <= edges[kind][used[kind] - 1]) {
                edges[kind][used[kind] - 1] = Math.max(edges[kind][used[kind] - 1], range.end());
            } else if (!range.isEmpty()) {
                if (used[kind] == edges[kind].length) {
                    edges[kind] = Arrays.copyOf(edges[kind], Math.max(LEAST_ROOM, used[kind] * 2));
                }
                edges[kind][used[kind]++] = range.start();
                edges[kind][used[kind]++] = range.end();
            }
        }
        for (int kind = 0; kind < kinds; kind++) {
            edges[kind] = Arrays.copyOf(edges[kind], used[kind]);
        }
        return new InlineRanges(edges);
    }

    boolean cover(Inline.Kind kind, int offset) {
        int[] own = edges[kind.ordinal()];
        int found = Arrays.binarySearch(own, offset);
        // An odd place to insert at lies behind a start and before its end.
        return found >= 0 ? found % 2 == 0 : -found % 2 == 0;
    }
}
