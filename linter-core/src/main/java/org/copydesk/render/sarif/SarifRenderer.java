package org.copydesk.render.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;
import org.copydesk.render.WorstFirst;

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard), for code scanning and
 * for editors. Findings that do not count are in it, marked as suppressed: a service that stops to see one would close its
 * alert and open it anew the next day.
 *
 * <p>GitHub refuses a run of more than {@value #MOST} results and shows the first {@value #SHOWN} by their level. So the
 * gravest come first, and a notification says what was left out.
 */
public final class SarifRenderer implements Renderer {

    /** Most results of a run. */
    private static final int MOST = 25_000;
    /** Most results that are shown. */
    private static final int SHOWN = 5_000;

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        WorstFirst results = WorstFirst.of(report.findings(), MOST);
        List<String> rules = rules(results.kept());
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.text("version", "2.1.0");
            json.startList("runs");
            json.start();
            new SarifTool(json, settings).write(rules);
            json.text("columnKind", "utf16CodeUnits");
            new SarifInvocation(json).write(report, leftOut(results));
            json.startList("results");
            SarifResult result = new SarifResult(json);
            for (ReportedFinding each : results.kept()) {
                result.write(each, rules.indexOf(each.finding().rule()));
            }
            json.endList();
            json.end();
            json.endList();
            json.end();
        }
        out.write('\n');
    }

    private static List<String> rules(List<ReportedFinding> results) {
        TreeSet<String> ids = new TreeSet<>();
        for (ReportedFinding each : results) {
            ids.add(each.finding().rule());
        }
        return List.copyOf(ids);
    }

    private static List<String> leftOut(WorstFirst results) {
        List<String> sentences = new ArrayList<>();
        int all = results.kept().size() + results.left();
        if (results.left() > 0) {
            sentences.add("Of " + all + " findings, the " + MOST + " gravest are here: services refuse more. The other "
                    + results.left() + " are in the reports text and json.");
        }
        if (all > SHOWN) {
            sentences.add("GitHub shows " + SHOWN + " findings of a run, the gravest first; this run has " + all + ".");
        }
        return sentences;
    }
}
