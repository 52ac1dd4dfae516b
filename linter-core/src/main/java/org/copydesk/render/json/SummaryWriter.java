package org.copydesk.render.json;

import java.io.IOException;
import java.util.Map;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Standing;
import org.copydesk.render.JsonText;

/** What was covered, how much was found, and what broke. */
final class SummaryWriter {

    private final JsonText json;

    SummaryWriter(JsonText json) {
        this.json = json;
    }

    void write(Report report) throws IOException {
        json.start("summary");
        coverage(report);
        severities(report);
        rules(report.countsByRule());
        json.number("suppressed", report.count(Standing.SUPPRESSED));
        json.number("baselined", report.count(Standing.BASELINED));
        skipped(report.coverage());
        json.end();
        failures(report);
    }

    private void coverage(Report report) throws IOException {
        Coverage coverage = report.coverage();
        json.number("files", coverage.files());
        json.number("articlesRead", coverage.articlesRead());
        json.number("articlesLinted", coverage.articlesLinted());
        json.number("articlesSkipped", coverage.skipped());
        json.number("articlesWithFindings", report.articlesWithFindings());
    }

    private void severities(Report report) throws IOException {
        json.start("severities");
        for (Severity severity : Severity.values()) {
            json.number(severity.id(), report.count(severity));
        }
        json.end();
    }

    private void rules(Map<String, Integer> counts) throws IOException {
        json.start("rules");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.number(count.getKey(), count.getValue());
        }
        json.end();
    }

    private void skipped(Coverage coverage) throws IOException {
        json.startList("skipped");
        for (Omission omission : coverage.omissions()) {
            json.start();
            json.text("path", omission.path());
            json.text("why", omission.why());
            json.number("count", omission.count());
            json.end();
        }
        json.endList();
    }

    private void failures(Report report) throws IOException {
        json.startList("failures");
        for (RuleFailure failure : report.failures()) {
            json.start();
            json.text("rule", failure.rule());
            json.text("path", failure.path());
            json.text("what", failure.what());
            json.end();
        }
        json.endList();
    }
}
