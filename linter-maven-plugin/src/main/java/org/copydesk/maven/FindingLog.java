package org.copydesk.maven;

import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;

/** Writes findings to the build's log as Maven shows those of compilers, gravest first. */
final class FindingLog {

    private static final int MOST = 100;

    private final Log log;

    FindingLog(Log log) {
        this.log = log;
    }

    void write(Report report) {
        List<Finding> findings = report.open().stream()
                .map(ReportedFinding::finding)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
        findings.stream().limit(MOST).forEach(this::write);
        if (findings.size() > MOST) {
            log.warn((findings.size() - MOST) + " further findings are not shown; `copydesk lint` lists them all");
        }
    }

    private void write(Finding finding) {
        Location place = finding.location();
        String line = place.source().path() + ":[" + place.start().line() + ","
                + place.start().column() + "] " + finding.message() + " (" + finding.rule() + ")";
        switch (finding.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }
}
