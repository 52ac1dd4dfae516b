package org.copydesk.maven;

import java.util.Comparator;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.run.FailLimits;

/** Says why findings fail a build, and what to do about it. Maven ends with it, so it is all that some people read. */
final class FailureReason {

    private final Build build;
    private final FailLimits limits;

    FailureReason(Build build, FailLimits limits) {
        this.build = build;
        this.limits = limits;
    }

    /** Empty if the findings do not fail the build. */
    Optional<String> of(Report report) {
        if (!limits.areExceededBy(report)) {
            return Optional.empty();
        }
        String rule = report.open().stream()
                .map(ReportedFinding::finding)
                .min(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .map(Finding::rule)
                .orElseThrow();
        String limit = limits.reason(report).isPresent()
                ? "maxWarnings: " + limits.mostWarnings().orElseThrow()
                : "failOn: " + limits.level().orElseThrow().id();
        return Optional.of("Copydesk found " + Counted.findings(report) + " (" + limit + "). What a rule means: "
                + build.command("explain") + " -Dcopydesk.rule=" + rule + "; to take what is here as known: "
                + build.command("baseline") + "; if it is right as it is: <!-- copydesk-disable-next-line " + rule
                + " -- why -->");
    }
}
