package org.copydesk.render.checkstyle;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.Markup;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/** The report as Checkstyle writes its own, which nearly every build server and review tool reads. */
public final class CheckstyleRenderer implements Renderer {

    /** Of the format; readers ask for nothing later. */
    private static final String VERSION = "8.0";

    private static final String PREFIX = "copydesk.";

    @Override
    public String format() {
        return "checkstyle";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        SortedMap<String, List<RuleFailure>> failures = new TreeMap<>();
        for (ReportedFinding each : report.open()) {
            String path = each.finding().location().source().path();
            findings.computeIfAbsent(path, file -> new ArrayList<>()).add(each.finding());
        }
        for (RuleFailure each : report.failures()) {
            failures.computeIfAbsent(each.path(), file -> new ArrayList<>()).add(each);
            findings.putIfAbsent(each.path(), List.of());
        }
        Markup xml = new Markup(out);
        xml.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.start("checkstyle").attribute("version", VERSION);
        for (String path : findings.keySet()) {
            xml.line().start("file").attribute("name", path);
            for (RuleFailure each : failures.getOrDefault(path, List.of())) {
                failure(each, xml);
            }
            for (Finding each : findings.getOrDefault(path, List.of())) {
                finding(each, xml);
            }
            xml.line().end();
        }
        xml.line().end().line();
    }

    private static void finding(Finding finding, Markup xml) throws IOException {
        xml.line()
                .start("error")
                .attribute("line", finding.location().start().line())
                .attribute("column", finding.location().start().column())
                .attribute("severity", finding.severity().id())
                .attribute("message", finding.message())
                .attribute("source", PREFIX + finding.category() + "." + finding.rule())
                .close();
    }

    private static void failure(RuleFailure failure, Markup xml) throws IOException {
        xml.line()
                .start("error")
                .attribute("line", 1)
                .attribute("severity", "error")
                .attribute("message", "The rule " + failure.rule() + " broke: " + failure.what())
                .attribute("source", PREFIX + "broken." + failure.rule())
                .close();
    }
}
