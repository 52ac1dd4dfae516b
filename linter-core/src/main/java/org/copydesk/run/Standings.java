package org.copydesk.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.engine.Fingerprint;
import org.copydesk.engine.SiteSuppressions;
import org.copydesk.finding.Finding;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Standing;

/** Says of each finding of a run whether it counts, and gives it its name. Used by one thread, once. */
final class Standings {

    private final SiteSuppressions suppressions;
    private final SitePaths paths;
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    Standings(SiteSuppressions suppressions, SitePaths paths) {
        this.suppressions = suppressions;
        this.paths = paths;
    }

    /**
     * All findings in order.
     *
     * @param silent those that comments have silenced
     */
    List<ReportedFinding> of(List<Finding> open, List<Finding> silent) {
        List<ReportedFinding> all = new ArrayList<>();
        open.forEach(finding -> all.add(ReportedFinding.open(finding, "")));
        silent.forEach(finding -> all.add(new ReportedFinding(finding, "", Standing.SUPPRESSED)));
        Collections.sort(all);
        all.replaceAll(this::named);
        return all;
    }

    /** Findings of one file that are alike are told apart by their order. */
    private ReportedFinding named(ReportedFinding each) {
        Finding finding = each.finding();
        String path = finding.location().source().path();
        String alike = Fingerprint.of(finding, 0);
        int occurrence = seen.merge(path + "\n" + alike, 1, Integer::sum) - 1;
        String name = occurrence == 0 ? alike : Fingerprint.of(finding, occurrence);
        boolean silent = each.isOpen() && suppressions.silences(finding, paths.of(path), List.of(name, alike));
        return new ReportedFinding(finding, name, silent ? Standing.SUPPRESSED : each.standing());
    }
}
