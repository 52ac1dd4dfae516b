package org.copydesk.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.finding.Finding;
import org.copydesk.finding.ReportedFinding;

/**
 * Findings of one fact in one file, shown as one.
 *
 * @param first the one that is shown
 * @param repeats the others, of which only the place is shown
 */
public record Fold(ReportedFinding first, List<Finding> repeats) {

    private static final int SHOWN = 8;

    public Fold {
        Objects.requireNonNull(first, "first");
        repeats = List.copyOf(repeats);
    }

    /** Folds findings, of one file or sorted by file; folds keep the order of their first findings. */
    public static List<Fold> of(List<ReportedFinding> findings) {
        Map<String, List<ReportedFinding>> groups = new LinkedHashMap<>();
        for (ReportedFinding each : findings) {
            // A finding without a subject has no repeats.
            String key =
                    each.finding().subject().isEmpty() ? "#" + groups.size() : key(each.finding()) + each.standing();
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
        }
        List<Fold> folds = new ArrayList<>(groups.size());
        for (List<ReportedFinding> group : groups.values()) {
            folds.add(new Fold(
                    group.get(0),
                    group.stream().skip(1).map(ReportedFinding::finding).toList()));
        }
        return folds;
    }

    private static String key(Finding finding) {
        return String.join(
                "\n",
                finding.location().source().path(),
                finding.article(),
                finding.rule(),
                finding.severity().id(),
                finding.subject());
    }

    public Finding finding() {
        return first.finding();
    }

    /** Where the repeats stand: {@code 33:46, 35:221 and 7 more}; all of them if there is no limit. */
    public String places(boolean limited) {
        int shown = limited ? Math.min(SHOWN, repeats.size()) : repeats.size();
        StringBuilder places = new StringBuilder();
        for (Finding each : repeats.subList(0, shown)) {
            places.append(places.length() == 0 ? "" : ", ")
                    .append(each.location().start());
        }
        if (shown < repeats.size()) {
            places.append(" and ").append(repeats.size() - shown).append(" more");
        }
        return places.toString();
    }
}
