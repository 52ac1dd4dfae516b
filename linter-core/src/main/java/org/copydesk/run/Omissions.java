package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Omission;

/** Counts what was left out, by file and reason. */
final class Omissions {

    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

    void add(Omission omission) {
        counts.computeIfAbsent(omission.path(), path -> new TreeMap<>())
                .merge(omission.why(), omission.count(), Integer::sum);
    }

    List<Omission> all() {
        List<Omission> all = new ArrayList<>();
        counts.forEach((path, reasons) -> reasons.forEach((why, count) -> all.add(new Omission(path, why, count))));
        return all;
    }
}
