package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Report;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report for programs. Its shape is a contract: keys keep their names, meaning and order, and are only added. Keys
 * without a value are left out, but lists are there even if empty.
 */
public final class JsonRenderer implements Renderer {

    private static final int VERSION = 1;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            new FindingsWriter(json).write("findings", report.shown());
            new SummaryWriter(json).write(report);
            json.end();
        }
        out.write('\n');
    }
}
