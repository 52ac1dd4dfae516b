package org.copydesk.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings a baseline stands for. A finding is looked for in its own file first; what is then left of an entry stands
 * for the same finding in another file, as a renamed file or a moved paragraph brings it. No entry stands for more
 * findings than it counts, so a copy is a new finding.
 */
public final class BaselineMatch {

    private final Baseline baseline;
    private final List<KnownFinding> findings;
    private final RunScope scope;
    /** By finding: the index of its entry, -1 for none. */
    private final int[] entryOf;
    /** By entry: how many findings it may still stand for. */
    private final int[] left;

    private BaselineMatch(Baseline baseline, List<KnownFinding> findings, RunScope scope) {
        this.baseline = baseline;
        this.findings = List.copyOf(findings);
        this.scope = scope;
        this.entryOf = new int[findings.size()];
        this.left = baseline.entries().stream().mapToInt(BaselineEntry::count).toArray();
        Arrays.fill(entryOf, -1);
    }

    /**
     * Matches the findings of a run.
     *
     * @param findings that count, in order
     */
    public static BaselineMatch of(Baseline baseline, List<KnownFinding> findings, RunScope scope) {
        BaselineMatch match = new BaselineMatch(baseline, findings, scope);
        match.inTheirFiles();
        match.elsewhere();
        return match;
    }

    private void inTheirFiles() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (int i = 0; i < left.length; i++) {
            entries.put(entry(i).path() + "\n" + keyOf(entry(i)), i);
        }
        for (int i = 0; i < entryOf.length; i++) {
            KnownFinding finding = findings.get(i);
            take(i, entries.getOrDefault(finding.path() + "\n" + finding.key(), -1));
        }
    }

    private void elsewhere() {
        Map<String, List<Integer>> entries = new LinkedHashMap<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && scope.mayHaveMoved(entry(i).path())) {
                entries.computeIfAbsent(keyOf(entry(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Integer> next = new LinkedHashMap<>();
        for (int i = 0; i < entryOf.length; i++) {
            List<Integer> candidates = entries.getOrDefault(findings.get(i).key(), List.of());
            int at = next.getOrDefault(findings.get(i).key(), 0);
            while (entryOf[i] < 0 && at < candidates.size()) {
                int candidate = candidates.get(at);
                take(i, candidate);
                at += left[candidate] == 0 ? 1 : 0;
            }
            next.put(findings.get(i).key(), at);
        }
    }

    private void take(int finding, int entry) {
        if (entry >= 0 && left[entry] > 0) {
            left[entry]--;
            entryOf[finding] = entry;
        }
    }

    private BaselineEntry entry(int index) {
        return baseline.entries().get(index);
    }

    private static String keyOf(BaselineEntry entry) {
        return entry.rule() + "\n" + entry.fingerprint();
    }

    public Baseline baseline() {
        return baseline;
    }

    /** True if the finding at an index is known and its entry still holds. */
    public boolean isKnown(int finding) {
        return entryOf[finding] >= 0 && !scope.isOver(entry(entryOf[finding]));
    }

    /** True if the finding at an index was known, until its entry's last day went by. */
    public boolean isExpired(int finding) {
        return entryOf[finding] >= 0 && scope.isOver(entry(entryOf[finding]));
    }

    /** Entries for findings that are no longer there, with how many of them. */
    public List<BaselineEntry> stale() {
        List<BaselineEntry> stale = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && scope.isJudged(entry(i))) {
                stale.add(entry(i).at(entry(i).path(), left[i]));
            }
        }
        return stale;
    }

    /** The baseline without what is no longer there; what has moved is where it is now. */
    public Baseline pruned() {
        return Baseline.adding(remaining());
    }

    /**
     * The baseline without what is no longer there, and with what is new. Entries whose last day has gone by stay as they
     * are: somebody wanted to be asked.
     *
     * @param note for the new entries
     */
    public Baseline updated(BaselineEntry.Note note) {
        List<BaselineEntry> entries = remaining();
        for (int i = 0; i < entryOf.length; i++) {
            if (entryOf[i] < 0) {
                KnownFinding finding = findings.get(i);
                entries.add(new BaselineEntry(
                        finding.path(), finding.rule(), finding.fingerprint(), 1, finding.message(), note));
            }
        }
        return Baseline.adding(entries);
    }

    private List<BaselineEntry> remaining() {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && !scope.isJudged(entry(i))) {
                entries.add(entry(i).at(entry(i).path(), left[i]));
            }
        }
        for (int i = 0; i < entryOf.length; i++) {
            if (entryOf[i] >= 0) {
                entries.add(entry(entryOf[i]).at(findings.get(i).path(), 1));
            }
        }
        return entries;
    }
}
