package org.copydesk.render.sarif;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.JsonText;

/** How the run went: what broke, what was not read, what does not stand in the report. Findings are no part of that. */
final class SarifInvocation {

    /** More would be noise, and services limit the size of the whole. */
    private static final int MOST = 1_000;

    private final JsonText json;

    SarifInvocation(JsonText json) {
        this.json = json;
    }

    /** @param leftOut sentences on findings that are not in the report */
    void write(Report report, List<String> leftOut) throws IOException {
        json.startList("invocations");
        json.start();
        json.flag("executionSuccessful", report.failures().isEmpty());
        json.startList("toolExecutionNotifications");
        for (RuleFailure failure : first(report.failures())) {
            notification("error", "The rule " + failure.rule() + " broke: " + failure.what(), failure.path());
        }
        for (Omission omission : first(report.coverage().omissions())) {
            notification("warning", "Not linted: " + omission.why(), omission.path());
        }
        for (String sentence : leftOut) {
            notification("warning", sentence, "");
        }
        json.endList();
        json.end();
        json.endList();
    }

    private void notification(String level, String sentence, String path) throws IOException {
        json.start();
        json.text("level", level);
        json.start("message");
        json.text("text", sentence);
        json.end();
        if (!path.isEmpty()) {
            json.startList("locations");
            json.start();
            json.start("physicalLocation");
            new SarifPlaces(json).artifact(path);
            json.end();
            json.end();
            json.endList();
        }
        json.end();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
