package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Related;
import org.copydesk.finding.Replacement;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Makes one finding of a flood of those that say the same of the same words in one article: what stands there again and
 * again is one fact, and is told once. The others become places that the first relates to, and its fix mends them all.
 */
final class Repeats {

    /** A few are told each at its place, where an editor mends them; from so many on they hide what else is said. */
    private static final int FLOOD = 4;

    private static final int SHORTEST = 4;

    private Repeats() {}

    /** The findings that stay, in order. */
    static List<Finding> group(SourceText source, List<Finding> sorted) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : sorted) {
            Span span = finding.location().span();
            String key = isAlone(finding) ? "#" + groups.size() : key(finding, span.in(source.content()));
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(finding);
        }
        if (groups.values().stream().noneMatch(Repeats::isFlood)) {
            return sorted;
        }
        List<Finding> told = new ArrayList<>(sorted.size());
        groups.values().forEach(group -> told.addAll(isFlood(group) ? List.of(one(group)) : group));
        Collections.sort(told);
        return told;
    }

    /** Single characters are mended one by one; what the engine says of the document is no matter of its words. */
    private static boolean isAlone(Finding finding) {
        return finding.location().span().length() < SHORTEST
                || finding.category().equals(EngineRules.CATEGORY);
    }

    private static boolean isFlood(List<Finding> group) {
        return group.size() >= FLOOD;
    }

    private static String key(Finding finding, String words) {
        return String.join(
                "\n", finding.rule(), finding.severity().id(), finding.subject(), finding.message(), words.strip());
    }

    private static Finding one(List<Finding> group) {
        Finding first = group.get(0);
        List<Related> related = new ArrayList<>(first.related());
        for (Finding repeat : group.subList(1, group.size())) {
            related.add(new Related(repeat.location(), Related.AGAIN));
        }
        return first.with(related, fix(group));
    }

    /** What mends all of them; none where one of them has no fix or two would change the same text. */
    private static Optional<Fix> fix(List<Finding> group) {
        List<Replacement> replacements = new ArrayList<>();
        for (Finding finding : group) {
            if (finding.fix().isEmpty()) {
                return Optional.empty();
            }
            replacements.addAll(finding.fix().get().replacements());
        }
        replacements.sort(null);
        for (int i = 1; i < replacements.size(); i++) {
            int end = replacements.get(i - 1).location().span().end();
            if (end > replacements.get(i).location().span().start()) {
                return Optional.empty();
            }
        }
        boolean safe = group.stream()
                .allMatch(finding -> finding.fix().filter(Fix::safe).isPresent());
        return group.get(0).fix().map(first -> new Fix(safe, first.title(), replacements));
    }
}
