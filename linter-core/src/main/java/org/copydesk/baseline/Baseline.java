package org.copydesk.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that are known.
 *
 * @param entries sorted; no two share path, rule and fingerprint
 */
public record Baseline(List<BaselineEntry> entries) {

    public Baseline {
        entries = List.copyOf(entries);
    }

    public static Baseline empty() {
        return new Baseline(List.of());
    }

    /** Number of findings. */
    public int size() {
        return entries.stream().mapToInt(BaselineEntry::count).sum();
    }

    /** Of several entries for one thing the first one's note stays, and their counts are added. */
    static Baseline adding(List<BaselineEntry> entries) {
        SortedMap<BaselineEntry, BaselineEntry> merged = new TreeMap<>();
        for (BaselineEntry each : entries) {
            merged.merge(each, each, (first, second) -> first.at(first.path(), first.count() + second.count()));
        }
        return new Baseline(new ArrayList<>(merged.values()));
    }
}
