package org.copydesk.render.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.Fold;
import org.copydesk.render.Markup;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;
import org.copydesk.render.WorstFirst;

/**
 * The report as one page for editors that needs nothing else: no script, no network, no links out of it. Articles are
 * strangers' text, so all of it is escaped, and the page's policy forbids whatever might slip through.
 */
public final class HtmlRenderer implements Renderer {

    /** More on one page, and browsers crawl. */
    private static final int MOST = 5_000;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        WorstFirst worst = WorstFirst.of(report.open(), MOST);
        Markup html = new Markup(out);
        html.prologue("<!DOCTYPE html>");
        html.start("html").attribute("lang", "en").line();
        head(html);
        html.start("body").line();
        new Overview(report, html).write(settings.version());
        if (worst.left() > 0) {
            html.start("p")
                    .text("The " + MOST + " gravest findings are shown; " + worst.left()
                            + " more are in the reports text and json.")
                    .end()
                    .line();
        }
        List<ReportedFinding> shown = worst.kept().stream().sorted().toList();
        new FindingList(html).write(Fold.of(shown));
        html.end().line().end().line();
    }

    private static void head(Markup html) throws IOException {
        html.start("head").line();
        html.start("meta").attribute("charset", "UTF-8").close().line();
        html.start("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", Style.policy())
                .close()
                .line();
        html.start("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .close()
                .line();
        html.start("title").text("Copydesk report").end().line();
        html.start("style").text(Style.SHEET).end().line();
        html.end().line();
    }
}
