package org.copydesk.render.html;

import java.io.IOException;
import java.util.Map;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Standing;
import org.copydesk.render.Markup;

/** How much was found in how much, and what was left out. */
final class Overview {

    private final Report report;
    private final Markup html;

    Overview(Report report, Markup html) {
        this.report = report;
        this.html = html;
    }

    void write(String version) throws IOException {
        Coverage coverage = report.coverage();
        html.start("h1").text("Copydesk report").end().line();
        html.start("table").line();
        row("Errors", report.count(Severity.ERROR));
        row("Warnings", report.count(Severity.WARNING));
        row("Notes", report.count(Severity.INFO));
        row("Suppressed", report.count(Standing.SUPPRESSED));
        row("In the baseline", report.count(Standing.BASELINED));
        row("Articles read", coverage.articlesRead());
        row("Articles linted", coverage.articlesLinted());
        row("Articles with findings", report.articlesWithFindings());
        html.end().line();
        rules();
        omissions();
        failures();
        html.start("p")
                .attribute("class", "what")
                .text("Written by Copydesk " + version + ".")
                .end()
                .line();
    }

    private void rules() throws IOException {
        if (report.countsByRule().isEmpty()) {
            return;
        }
        begin("By rule");
        html.start("table").line();
        for (Map.Entry<String, Integer> count : report.countsByRule().entrySet()) {
            row(count.getKey(), count.getValue());
        }
        html.end().line();
        html.end().line();
    }

    private void omissions() throws IOException {
        if (report.coverage().omissions().isEmpty()) {
            return;
        }
        begin("Not linted");
        html.start("table").line();
        for (Omission omission : report.coverage().omissions()) {
            row(omission.path(), omission.why());
        }
        html.end().line();
        html.end().line();
    }

    private void failures() throws IOException {
        if (report.failures().isEmpty()) {
            return;
        }
        html.start("h2").text("Rules that broke").end().line();
        html.start("table").line();
        for (RuleFailure failure : report.failures()) {
            row(failure.rule() + " on " + failure.path(), failure.what());
        }
        html.end().line();
    }

    private void begin(String title) throws IOException {
        html.start("details").line();
        html.start("summary").text(title).end().line();
    }

    private void row(String name, int number) throws IOException {
        html.start("tr").start("th").text(name).end();
        html.start("td")
                .attribute("class", "number")
                .text(Integer.toString(number))
                .end();
        html.end().line();
    }

    private void row(String name, String text) throws IOException {
        html.start("tr").start("th").text(name).end();
        html.start("td").text(text).end();
        html.end().line();
    }
}
