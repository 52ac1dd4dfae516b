package org.copydesk.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.engine.ArticleResult;
import org.copydesk.engine.Fingerprint;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Standing;

/** Gathers what all threads find, and puts it in the one order that does not depend on them. */
final class Results {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final SortedSet<Omission> omissions = new TreeSet<>();
    private int files;
    private int articles;
    private int linted;

    synchronized void fileOpened() {
        files++;
    }

    synchronized void add(ArticleResult result) {
        articles++;
        linted++;
        take(result);
    }

    /** A file, or a part of one, of which nothing could be linted; one omission stands for all that are alike. */
    synchronized void addUnread(ArticleResult result, Omission omission) {
        omissions.add(omission);
        take(result);
    }

    synchronized void addFailure(RuleFailure failure) {
        failures.add(failure);
    }

    synchronized void addArchive(List<Finding> found, List<RuleFailure> broken) {
        findings.addAll(found);
        failures.addAll(broken);
    }

    synchronized Report report() {
        List<ReportedFinding> reported = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        Collections.sort(findings);
        Collections.sort(suppressed);
        findings.forEach(finding -> reported.add(reported(finding, Standing.OPEN, seen)));
        suppressed.forEach(finding -> reported.add(reported(finding, Standing.SUPPRESSED, seen)));
        return new Report(reported, failures, new Coverage(files, articles, linted, List.copyOf(omissions)));
    }

    private void take(ArticleResult result) {
        findings.addAll(result.findings());
        suppressed.addAll(result.suppressed());
        failures.addAll(result.failures());
    }

    /** Findings of one file that are alike are told apart by their order. */
    private static ReportedFinding reported(Finding finding, Standing standing, Map<String, Integer> seen) {
        String alike = finding.location().source().path() + "\n" + Fingerprint.of(finding, 0);
        int occurrence = seen.merge(alike, 1, Integer::sum) - 1;
        return new ReportedFinding(finding, Fingerprint.of(finding, occurrence), standing);
    }
}
