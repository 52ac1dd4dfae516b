package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/**
 * Makes one finding of two that tell of one defect: where a rule supersedes the other, and where two of one category
 * stand on nearly the same words. The graver stays; of equals the narrower, then the one whose rule comes first by id.
 * A soft finding never hides a certain one.
 */
final class Overlaps {

    /** Share of the longer span that both must have in common to count as the same place. */
    private static final double SAME_PLACE = 0.5;

    private final Catalogue catalogue;

    Overlaps(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The findings that stay, in order. */
    List<Finding> merge(List<Finding> sorted) {
        boolean[] gone = new boolean[sorted.size()];
        for (int i = 0; i < gone.length; i++) {
            for (int j = i + 1; j < gone.length && startsWithin(sorted.get(j), sorted.get(i)); j++) {
                if (!gone[i] && !gone[j]) {
                    judge(sorted, i, j, gone);
                }
            }
        }
        List<Finding> kept = new ArrayList<>(gone.length);
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                kept.add(sorted.get(i));
            }
        }
        return kept;
    }

    private void judge(List<Finding> sorted, int i, int j, boolean[] gone) {
        Finding first = sorted.get(i);
        Finding second = sorted.get(j);
        if (supersedes(first, second)) {
            gone[j] = true;
        } else if (supersedes(second, first)) {
            gone[i] = true;
        } else if (first.category().equals(second.category()) && samePlace(first, second)) {
            gone[firstStays(first, second) ? j : i] = true;
        }
    }

    private boolean supersedes(Finding strong, Finding weak) {
        return catalogue
                .find(strong.rule())
                .map(RuleInfo::supersedes)
                .orElse(List.of())
                .contains(weak.rule());
    }

    private static boolean firstStays(Finding first, Finding second) {
        int order = first.severity().compareTo(second.severity());
        if (order == 0) {
            order = Integer.compare(span(first).length(), span(second).length());
        }
        if (order == 0) {
            order = first.rule().compareTo(second.rule());
        }
        return order <= 0;
    }

    private static boolean samePlace(Finding first, Finding second) {
        Span a = span(first);
        Span b = span(second);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) && first.rule().equals(second.rule());
        }
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared >= SAME_PLACE * Math.max(a.length(), b.length());
    }

    private static boolean startsWithin(Finding later, Finding earlier) {
        return span(later).start() < span(earlier).end()
                || span(later).start() == span(earlier).start();
    }

    private static Span span(Finding finding) {
        return finding.location().span();
    }
}
