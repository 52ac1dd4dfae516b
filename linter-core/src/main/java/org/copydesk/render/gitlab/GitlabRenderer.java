package org.copydesk.render.gitlab;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report as GitLab's artifact of code quality, a subset of Code Climate's format. GitLab drops all but the first of
 * entries with one fingerprint, so the file is a part of it here: files may be copies of each other.
 */
public final class GitlabRenderer implements Renderer {

    @Override
    public String format() {
        return "gitlab";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.startList();
            for (RuleFailure failure : report.failures()) {
                failure(failure, json);
            }
            for (ReportedFinding each : report.open()) {
                finding(each, json);
            }
            json.endList();
        }
        out.write('\n');
    }

    private static void finding(ReportedFinding reported, JsonText json) throws IOException {
        Finding finding = reported.finding();
        Location location = finding.location();
        json.start();
        json.text("type", "issue");
        json.text("description", finding.message());
        json.text("check_name", finding.rule());
        json.texts("categories", List.of("Style"));
        json.text("severity", severity(finding.severity()));
        json.text("fingerprint", EntryName.of(location.source().path(), reported.fingerprint()));
        json.start("location");
        json.text("path", location.source().path());
        json.start("lines");
        json.number("begin", location.start().line());
        json.number("end", location.end().line());
        json.end();
        json.end();
        json.end();
    }

    private static void failure(RuleFailure failure, JsonText json) throws IOException {
        json.start();
        json.text("type", "issue");
        json.text("description", "The rule " + failure.rule() + " broke: " + failure.what());
        json.text("check_name", failure.rule());
        json.texts("categories", List.of("Bug Risk"));
        json.text("severity", "blocker");
        json.text("fingerprint", EntryName.of(failure.path(), failure.rule() + "\n" + failure.what()));
        json.start("location");
        json.text("path", failure.path());
        json.start("lines");
        json.number("begin", 1);
        json.end();
        json.end();
        json.end();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
