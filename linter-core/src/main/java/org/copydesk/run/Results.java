package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.engine.ArchiveSuppressions;
import org.copydesk.engine.ArticleResult;
import org.copydesk.engine.HeldSuppression;
import org.copydesk.engine.SiteSuppressions;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.RuleFailure;

/** Gathers what all threads find, and puts it in the one order that does not depend on them. */
final class Results {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final Omissions omissions = new Omissions();
    private final List<HeldSuppression> held = new ArrayList<>();
    private final SitePaths paths = new SitePaths();
    private final Census census;
    private int files;
    private int articles;
    private int linted;

    Results(Census census) {
        this.census = census;
    }

    synchronized void fileOpened(String name, String sitePath) {
        files++;
        paths.add(name, sitePath);
    }

    SitePaths paths() {
        return paths;
    }

    Census census() {
        return census;
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
        ArchiveSuppressions applied = ArchiveSuppressions.apply(found, held);
        findings.addAll(applied.kept());
        suppressed.addAll(applied.suppressed());
        failures.addAll(broken);
    }

    /**
     * All findings, and whether they count.
     *
     * @param whole true if the whole site was linted
     */
    synchronized Standings standings(SiteSuppressions suppressions, boolean whole) {
        paths.all().values().forEach(suppressions::linted);
        Standings standings = new Standings(suppressions, paths);
        standings.add(findings, suppressed);
        standings.add(suppressions.problems(whole), List.of());
        return standings;
    }

    synchronized Report report(Standings standings) {
        return new Report(standings.all(), failures, new Coverage(files, articles, linted, omissions.all()));
    }

    private void take(ArticleResult result) {
        findings.addAll(result.findings());
        suppressed.addAll(result.suppressed());
        failures.addAll(result.failures());
        held.addAll(result.held());
    }
}
