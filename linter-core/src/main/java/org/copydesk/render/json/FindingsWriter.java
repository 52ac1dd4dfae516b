package org.copydesk.render.json;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.text.Edit;

/** The list of findings. */
final class FindingsWriter {

    private final JsonText json;

    FindingsWriter(JsonText json) {
        this.json = json;
    }

    void write(List<ReportedFinding> findings) throws IOException {
        json.startList("findings");
        for (ReportedFinding each : findings) {
            finding(each.finding(), each.fingerprint());
        }
        json.endList();
    }

    private void finding(Finding finding, String fingerprint) throws IOException {
        json.start();
        json.text("rule", finding.rule());
        json.text("category", finding.category());
        json.text("severity", finding.severity().id());
        place(finding.location());
        json.text("message", finding.message());
        json.text("excerpt", finding.location().excerpt());
        json.text("article", finding.article());
        related(finding.related());
        if (finding.fix().isPresent()) {
            fix(finding.fix().get());
        }
        json.text("fingerprint", fingerprint);
        if (!finding.evidence().isEmpty()) {
            json.texts("evidence", finding.evidence());
        }
        json.end();
    }

    private void place(Location location) throws IOException {
        json.text("path", location.source().path());
        json.number("line", location.start().line());
        json.number("column", location.start().column());
        json.number("endLine", location.end().line());
        json.number("endColumn", location.end().column());
    }

    private void related(List<Related> others) throws IOException {
        json.startList("related");
        for (Related each : others) {
            json.start();
            place(each.location());
            json.text("excerpt", each.location().excerpt());
            json.text("note", each.note());
            json.end();
        }
        json.endList();
    }

    private void fix(Fix fix) throws IOException {
        json.start("fix");
        json.text("kind", fix.safe() ? "safe" : "suggested");
        json.text("title", fix.title());
        json.startList("edits");
        for (Edit edit : fix.edits()) {
            json.start();
            json.number("start", edit.span().start());
            json.number("end", edit.span().end());
            json.text("replacement", edit.replacement());
            json.end();
        }
        json.endList();
        json.end();
    }
}
