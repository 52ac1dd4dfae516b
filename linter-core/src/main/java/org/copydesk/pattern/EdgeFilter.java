package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rules out texts for a pattern that is bound to an edge: none of its literals stands as near to the edge as a match would
 * have it. Most texts have a literal somewhere in their midst, and trying the pattern on all of them is dear.
 */
final class EdgeFilter {

    private final Anchor anchor;
    private final LazyNumber lead;
    private final LazyNumber tail;

    /** @param literals of which one stands in every match */
    EdgeFilter(Anchor anchor, RegexNode node, Literals literals, Vocabulary vocabulary) {
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

    /** Goes through the text once, however many literals there are. */
    private boolean mayBegin(String text, List<Integer> starts) {
        int most = lead.get();
        int at = 0;
        boolean words = false;
        for (int start : starts) {
            int from = most == RegexLead.UNKNOWN ? start : Reach.before(text, start, most);
            for (; at < from; at++) {
                words = !anchor.isEdge(text.charAt(at)) && (words || Character.isLetterOrDigit(text.codePointAt(at)));
            }
            if (most == RegexLead.UNKNOWN || !words || hasEdge(text, from, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayEnd(String text, List<Integer> ends) {
        int most = tail.get();
        int at = text.length();
        boolean words = false;
        for (int end : descending(ends)) {
            int to = most == RegexLead.UNKNOWN ? end : Reach.ahead(text, end, most);
            for (; at > to; at--) {
                words = !anchor.isEdge(text.charAt(at - 1))
                        && (words || Character.isLetterOrDigit(text.codePointBefore(at)));
            }
            if (most == RegexLead.UNKNOWN || !words || hasEdge(text, end, to)) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> descending(List<Integer> ends) {
        List<Integer> descending = new ArrayList<>(ends);
        descending.sort(Collections.reverseOrder());
        return descending;
    }

    private boolean hasEdge(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (anchor.isEdge(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
