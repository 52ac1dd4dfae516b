package org.copydesk.pattern;

import java.util.List;

/**
 * Rules out texts for a pattern that is bound to an edge: none of its literals stands as near to the edge as a match would
 * have it. Most texts have a literal somewhere in their midst, and trying the pattern on all of them is dear.
 */
final class EdgeTest {

    private final Anchor anchor;
    private final LazyNumber lead;
    private final LazyNumber tail;

    /** @param literals of which one stands in every match */
    EdgeTest(Anchor anchor, RegexNode node, Literals literals, Vocabulary vocabulary) {
        this.anchor = anchor;
        this.lead = new LazyNumber(() -> RegexLead.fromStart(node, literals.texts(vocabulary)));
        this.tail = new LazyNumber(() -> RegexLead.fromEnd(node, literals.texts(vocabulary)));
    }

    /**
     * False if nothing in a text can match.
     *
     * @param starts where its literals start
     * @param ends where they end, by the same order
     */
    boolean mayHold(String text, List<Integer> starts, List<Integer> ends) {
        return (!anchor.bindsStart() || mayBegin(text, starts)) && (!anchor.bindsEnd() || mayEnd(text, ends));
    }

    private boolean mayBegin(String text, List<Integer> starts) {
        int most = lead.get();
        for (int start : starts) {
            if (most == RegexLead.UNKNOWN || anchor.mayBegin(text, Reach.before(text, start, most), start)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayEnd(String text, List<Integer> ends) {
        int most = tail.get();
        for (int end : ends) {
            if (most == RegexLead.UNKNOWN || anchor.mayEnd(text, end, Reach.ahead(text, end, most))) {
                return true;
            }
        }
        return false;
    }
}
