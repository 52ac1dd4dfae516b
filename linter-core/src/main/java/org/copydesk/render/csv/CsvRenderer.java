package org.copydesk.render.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.Glyphs;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The findings as a table after RFC 4180, a header first. Spreadsheets take a cell that begins with {@code =}, {@code +},
 * {@code -} or {@code @} for a formula, which an article must not write: such a cell gets an apostrophe before it.
 */
public final class CsvRenderer implements Renderer {

    private static final String LINE_END = "\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        row(
                List.of(
                        "path",
                        "line",
                        "column",
                        "end_line",
                        "end_column",
                        "severity",
                        "category",
                        "rule",
                        "message",
                        "excerpt",
                        "article",
                        "fix",
                        "fingerprint"),
                out);
        for (ReportedFinding each : report.open()) {
            finding(each.finding(), each.fingerprint(), out);
        }
    }

    private static void finding(Finding finding, String fingerprint, Writer out) throws IOException {
        row(
                List.of(
                        finding.location().source().path(),
                        Integer.toString(finding.location().start().line()),
                        Integer.toString(finding.location().start().column()),
                        Integer.toString(finding.location().end().line()),
                        Integer.toString(finding.location().end().column()),
                        finding.severity().id(),
                        finding.category(),
                        finding.rule(),
                        finding.message(),
                        finding.location().excerpt(),
                        finding.article(),
                        finding.fix().map(Fix::title).orElse(""),
                        fingerprint),
                out);
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        String before = "";
        for (String cell : cells) {
            out.write(before);
            cell(cell, out);
            before = ",";
        }
        out.write(LINE_END);
    }

    /** What begins as nothing usual is set in quotation marks, so that no line begins as a command of a build server. */
    private static void cell(String text, Writer out) throws IOException {
        String visible = Glyphs.visible(text);
        boolean usual = visible.isEmpty() || Character.isLetterOrDigit(visible.codePointAt(0));
        if (usual && visible.indexOf('"') < 0 && visible.indexOf(',') < 0) {
            out.write(visible);
            return;
        }
        out.write(!visible.isEmpty() && "=+-@".indexOf(visible.charAt(0)) >= 0 ? "\"'" : "\"");
        out.write(visible.replace("\"", "\"\""));
        out.write('"');
    }
}
