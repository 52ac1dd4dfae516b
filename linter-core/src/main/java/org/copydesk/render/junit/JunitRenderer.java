package org.copydesk.render.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.Markup;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report as results of tests. A file is a suite: a finding in it is a test that failed, a note one that was skipped, a
 * rule that broke an error. A last suite holds the run itself, so that a clean run has a test that passed.
 */
public final class JunitRenderer implements Renderer {

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        List<Suite> suites = suites(report);
        suites.add(run(report));
        Markup xml = new Markup(out);
        xml.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.start("testsuites").attribute("name", "copydesk");
        Suite.counts(suites, xml);
        for (Suite suite : suites) {
            suite.write(xml);
        }
        xml.line().end().line();
    }

    private static List<Suite> suites(Report report) {
        SortedMap<String, List<TestCase>> files = new TreeMap<>();
        for (RuleFailure each : report.failures()) {
            files.computeIfAbsent(each.path(), path -> new ArrayList<>()).add(TestCase.of(each));
        }
        for (ReportedFinding each : report.open()) {
            files.computeIfAbsent(each.finding().location().source().path(), path -> new ArrayList<>())
                    .add(TestCase.of(each.finding()));
        }
        List<Suite> suites = new ArrayList<>();
        for (String path : files.keySet()) {
            suites.add(new Suite(path, files.getOrDefault(path, List.of())));
        }
        return suites;
    }

    private static Suite run(Report report) {
        List<TestCase> cases = new ArrayList<>();
        cases.add(TestCase.passed(
                "copydesk", "articles linted: " + report.coverage().articlesLinted()));
        for (Omission each : report.coverage().omissions()) {
            cases.add(TestCase.of(each));
        }
        return new Suite("copydesk", cases);
    }
}
