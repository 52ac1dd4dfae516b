package org.copydesk.render.rdjson;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Replacement;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report in the format of reviewdog, which makes review comments of it on many services. Its columns count octets of
 * UTF-8, and ends are exclusive. Each suggestion would be applied alone, so a fix of several edits is none here.
 */
public final class RdjsonRenderer implements Renderer {

    @Override
    public String format() {
        return "rdjson";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.start("source");
            json.text("name", "copydesk");
            json.end();
            json.startList("diagnostics");
            for (RuleFailure failure : report.failures()) {
                failure(failure, json);
            }
            for (ReportedFinding each : report.open()) {
                finding(each.finding(), json);
            }
            json.endList();
            json.end();
        }
        out.write('\n');
    }

    private static void finding(Finding finding, JsonText json) throws IOException {
        json.start();
        json.text("message", finding.message());
        json.start("location");
        json.text("path", finding.location().source().path());
        range(finding.location(), json);
        json.end();
        json.text("severity", severity(finding.severity()));
        code(finding.rule(), json);
        Optional<Fix> fix = finding.fix().filter(each -> each.replacements().size() == 1);
        if (fix.isPresent()) {
            suggestion(fix.get().replacements().get(0), json);
        }
        json.end();
    }

    private static void suggestion(Replacement replacement, JsonText json) throws IOException {
        json.startList("suggestions");
        json.start();
        range(replacement.location(), json);
        json.text("text", replacement.text());
        json.end();
        json.endList();
    }

    private static void failure(RuleFailure failure, JsonText json) throws IOException {
        json.start();
        json.text("message", "The rule " + failure.rule() + " broke: " + failure.what());
        json.start("location");
        json.text("path", failure.path());
        json.end();
        json.text("severity", "ERROR");
        code(failure.rule(), json);
        json.end();
    }

    private static void code(String rule, JsonText json) throws IOException {
        json.start("code");
        json.text("value", rule);
        json.end();
    }

    private static void range(Location location, JsonText json) throws IOException {
        json.start("range");
        json.start("start");
        json.number("line", location.start().line());
        json.number("column", location.startOctet());
        json.end();
        json.start("end");
        json.number("line", location.end().line());
        json.number("column", location.endOctet());
        json.end();
        json.end();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case INFO -> "INFO";
        };
    }
}
