package org.copydesk.maven;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.Glyphs;

/** Writes findings to the build's log as Maven shows those of compilers, gravest first. */
final class FindingLog {

    /** More than this is no longer read, and hides what other goals say. */
    static final int MOST = 100;

    private final Log log;
    private final String prefix;

    /** @param prefix what to set before the paths of the report */
    FindingLog(Log log, String prefix) {
        this.log = log;
        this.prefix = prefix;
    }

    void write(Report report) {
        List<Finding> findings = report.open().stream()
                .map(ReportedFinding::finding)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
        findings.stream().limit(MOST).forEach(this::write);
        if (findings.size() > MOST) {
            log.warn(Counted.of(findings.size() - MOST, "more finding") + " not shown here; reports hold all:"
                    + " -Dcopydesk.reports=html");
        }
    }

    void writeFailures(Report report) {
        for (RuleFailure failure : report.failures()) {
            log.error(Glyphs.visible("Copydesk itself broke: rule " + failure.rule() + " on " + prefix + failure.path()
                    + ": " + failure.what()));
        }
    }

    private void write(Finding finding) {
        String line = line(prefix, finding.location(), finding.message() + " (" + finding.rule() + ")");
        switch (finding.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    /** {@code path:[line,column] message}; what could steer a terminal is shown by name. */
    static String line(String prefix, Location place, String message) {
        String path = place.source().path();
        String shown = Path.of(path).isAbsolute() ? path : prefix + path;
        return Glyphs.visible(
                shown + ":[" + place.start().line() + "," + place.start().column() + "] " + message);
    }
}
