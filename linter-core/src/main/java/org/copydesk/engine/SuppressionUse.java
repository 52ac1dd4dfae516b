package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.copydesk.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each finding the suppression that silences it: of several, the one that begins last, so that what is
 * needless shows. Findings come in the order of their places; each suppression is taken up and put away once.
 */
final class SuppressionUse {

    private final List<Suppression> suppressions;
    private final boolean[] used;
    private final Map<String, Queue> byRule = new LinkedHashMap<>();

    SuppressionUse(List<Suppression> suppressions) {
        this.suppressions = suppressions;
        this.used = new boolean[suppressions.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(this::start));
        for (int index : order) {
            byRule.computeIfAbsent(suppressions.get(index).rule(), rule -> new Queue())
                    .waiting
                    .add(index);
        }
    }

    /** True if the finding is silenced; findings must come in order. */
    boolean silences(Finding finding) {
        int own = narrowest(finding.rule(), finding);
        int wide = narrowest(finding.category() + Suppression.ALL, finding);
        int chosen = own < 0 || wide >= 0 && start(wide) > start(own) ? wide : own;
        if (chosen >= 0) {
            used[chosen] = true;
        }
        return chosen >= 0;
    }

    boolean isUsed(int suppression) {
        return used[suppression];
    }

    private int narrowest(String rule, Finding finding) {
        Queue queue = byRule.get(rule);
        return queue == null ? -1 : queue.at(finding.location().span().start());
    }

    private int start(int suppression) {
        return suppressions.get(suppression).scope().start();
    }

    /** The suppressions of one rule, by where they begin. */
    private final class Queue {

        private final List<Integer> waiting = new ArrayList<>();
        private final PriorityQueue<Integer> begun = new PriorityQueue<>(
                Comparator.comparingInt((Integer index) -> -start(index)).thenComparing(Comparator.reverseOrder()));
        private int next;

        /** The one that holds at a place and begins last; -1 if none holds. */
        int at(int place) {
            while (next < waiting.size() && start(waiting.get(next)) <= place) {
                begun.add(waiting.get(next++));
            }
            for (@Nullable Integer top = begun.peek(); top != null; top = begun.peek()) {
                if (suppressions.get(top).scope().end() >= place) {
                    return top;
                }
                begun.remove();
            }
            return -1;
        }
    }
}
