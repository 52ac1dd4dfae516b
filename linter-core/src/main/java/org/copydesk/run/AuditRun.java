package org.copydesk.run;

import java.util.List;
import org.copydesk.finding.Audit;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Standing;

/** Runs one rule over many articles and counts, whether the configuration has it on or not. */
final class AuditRun {

    private final LintRun run;
    private final LintSettings settings;

    AuditRun(LintRun run, LintSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    AuditResult run(AuditSettings audit, Progress progress) throws InterruptedException {
        Census census = Census.on();
        LintResult result = run.lint(
                settings.withPlan(settings.plan().only(List.of(audit.rule())))
                        .withoutBaseline()
                        .withCensus(census),
                progress);
        Report report = result.report();
        List<ReportedFinding> open = report.open().stream()
                .filter(each -> each.finding().rule().equals(audit.rule()))
                .toList();
        AuditFolders folders = new AuditFolders(census.folders(), open);
        return new AuditResult(
                new Audit(
                        audit.rule(),
                        folders.total(),
                        suppressed(report, audit.rule()),
                        report.coverage().omissions().size(),
                        folders.parts(),
                        new Sampling(audit.seed()).draw(open, audit.samples()),
                        audit.seed()),
                report.failures(),
                result.problems());
    }

    private static int suppressed(Report report, String rule) {
        return (int) report.findings().stream()
                .filter(each -> each.standing() == Standing.SUPPRESSED)
                .filter(each -> each.finding().rule().equals(rule))
                .count();
    }
}
