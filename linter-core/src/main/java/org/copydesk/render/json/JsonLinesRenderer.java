package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report for programs that read line by line: an object of the type {@code finding} for each finding, with the keys of
 * {@link JsonRenderer}, and one of the type {@code summary} at the end. A file without its last line is torn.
 */
public final class JsonLinesRenderer implements Renderer {

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        try (JsonText json = JsonText.lines(out)) {
            FindingsWriter findings = new FindingsWriter(json);
            for (ReportedFinding each : report.shown()) {
                json.start();
                json.text("type", "finding");
                findings.members(each);
                json.end();
            }
            json.start();
            json.text("type", "summary");
            new SummaryWriter(json).write(report);
            json.end();
        }
        out.write('\n');
    }
}
