package org.copydesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;

/** Applies to findings about many articles what each of these articles suppresses. */
public final class ArchiveSuppressions {

    private final List<Finding> kept = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();

    private ArchiveSuppressions() {}

    /**
     * Parts findings into those that stay and those that are suppressed; suppressions of no use are among those that stay.
     *
     * @param held the suppressions of all articles
     */
    public static ArchiveSuppressions apply(List<Finding> found, List<HeldSuppression> held) {
        ArchiveSuppressions applied = new ArchiveSuppressions();
        applied.part(found, held);
        return applied;
    }

    public List<Finding> kept() {
        return kept;
    }

    public List<Finding> suppressed() {
        return suppressed;
    }

    private void part(List<Finding> found, List<HeldSuppression> held) {
        Map<String, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = 0; i < held.size(); i++) {
            bySource.computeIfAbsent(held.get(i).source().path(), path -> new ArrayList<>())
                    .add(i);
        }
        boolean[] used = new boolean[held.size()];
        for (Finding finding : found) {
            boolean silent = false;
            for (int i : bySource.getOrDefault(finding.location().source().path(), List.of())) {
                if (!silent && held.get(i).covers(finding)) {
                    used[i] = true;
                    silent = true;
                }
            }
            (silent ? suppressed : kept).add(finding);
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && !held.get(i).used()) {
                held.get(i).idle().ifPresent(kept::add);
            }
        }
    }
}
