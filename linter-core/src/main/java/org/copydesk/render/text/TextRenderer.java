package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/** The report for people, in a terminal or a log. */
public final class TextRenderer implements Renderer {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        Page page = new Page(out, settings);
        List<ReportedFinding> shown = report.shown();
        switch (settings.detail()) {
            case STATISTICS -> Statistics.of(report).writeTable(page);
            case COMPACT -> {
                for (ReportedFinding each : shown) {
                    compact(each, page);
                }
            }
            case GROUPED, FULL -> {
                FileSection.writeAll(shown, page);
            }
        }
        if (settings.summary()) {
            new Closing(report, page).write();
        }
    }

    private static void compact(ReportedFinding each, Page page) throws IOException {
        Finding finding = each.finding();
        page.line(page.title(Shown.place(finding.location()))
                + ": "
                + page.severity(finding.severity(), finding.severity().id())
                + ": "
                + page.visible(finding.message())
                + " "
                + page.faint("[" + finding.rule()
                        + (each.isOpen() ? "" : ", " + each.standing().id()) + "]"));
    }
}
