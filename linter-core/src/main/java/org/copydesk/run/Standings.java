package org.copydesk.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.baseline.KnownFinding;
import org.copydesk.engine.Fingerprint;
import org.copydesk.engine.SiteSuppressions;
import org.copydesk.finding.Finding;
import org.copydesk.finding.FindingName;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Standing;

/** Says of each finding of a run whether it counts, and gives it its name. Used by one thread, once. */
final class Standings {

    private final SiteSuppressions suppressions;
    private final SitePaths paths;
    private static final FindingName UNNAMED = FindingName.of("");

    /** How often findings that are alike were met in {@link #file}. */
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    private String file = "";
    private final List<ReportedFinding> all = new ArrayList<>();
    /** By finding: the fingerprint that it shares with those that are alike. */
    private final List<FindingName> shared = new ArrayList<>();

    Standings(SiteSuppressions suppressions, SitePaths paths) {
        this.suppressions = suppressions;
        this.paths = paths;
    }

    /**
     * Takes findings.
     *
     * @param silent those that comments have silenced
     */
    void add(List<Finding> open, List<Finding> silent) {
        List<ReportedFinding> more = new ArrayList<>();
        open.forEach(finding -> more.add(ReportedFinding.open(finding, UNNAMED)));
        silent.forEach(finding -> more.add(new ReportedFinding(finding, UNNAMED, Standing.SUPPRESSED)));
        Collections.sort(more);
        more.forEach(this::add);
    }

    /** Findings of one file that are alike are told apart by their order; they come file by file. */
    private void add(ReportedFinding each) {
        Finding finding = each.finding();
        String path = finding.location().source().path();
        if (!path.equals(file)) {
            seen.clear();
            file = path;
        }
        int occurrence = seen.merge(Fingerprint.alike(finding), 1, Integer::sum) - 1;
        FindingName alike = new Fingerprint(finding, 0);
        FindingName name = occurrence == 0 ? alike : new Fingerprint(finding, occurrence);
        boolean silent = each.isOpen() && suppressions.silences(finding, paths.of(path), List.of(name, alike));
        all.add(new ReportedFinding(finding, name, silent ? Standing.SUPPRESSED : each.standing()));
        shared.add(alike);
    }

    List<ReportedFinding> all() {
        return all;
    }

    /** The findings that count, in order, as a baseline knows them. */
    List<KnownFinding> open(BaselinePaths names) {
        List<KnownFinding> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOpen()) {
                Finding finding = all.get(i).finding();
                open.add(new KnownFinding(
                        names.of(finding.location().source().path()),
                        finding.rule(),
                        shared.get(i).text(),
                        finding.message()));
            }
        }
        return open;
    }

    /** A file's path as a baseline has it. */
    interface BaselinePaths {
        String of(String name);
    }

    /** Which of the findings that count, by their order, are known. */
    interface Known {
        boolean is(int index);
    }

    /** Sets apart the findings that are known. */
    void setApart(Known known) {
        int index = 0;
        for (int i = 0; i < all.size(); i++) {
            ReportedFinding each = all.get(i);
            if (each.isOpen()) {
                if (known.is(index)) {
                    all.set(i, new ReportedFinding(each.finding(), each.name(), Standing.BASELINED));
                }
                index++;
            }
        }
    }
}
