package org.copydesk.render.json;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.Replacement;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.JsonText;

/** The list of findings. */
final class FindingsWriter {

    private final JsonText json;

    FindingsWriter(JsonText json) {
        this.json = json;
    }

    void write(String key, List<ReportedFinding> findings) throws IOException {
        json.startList(key);
        for (ReportedFinding each : findings) {
            json.start();
            members(each);
            json.end();
        }
        json.endList();
    }

    /** What a finding's object holds. */
    void members(ReportedFinding each) throws IOException {
        Finding finding = each.finding();
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
        json.text("fingerprint", each.fingerprint());
        if (!each.isOpen()) {
            json.text("standing", each.standing().id());
        }
        if (!finding.evidence().isEmpty()) {
            json.texts("evidence", finding.evidence());
        }
    }

    private void place(Location location) throws IOException {
        json.text("path", location.source().path());
        if (!location.source().part().isEmpty()) {
            json.text("part", location.source().part());
        }
        range(location);
    }

    private void range(Location location) throws IOException {
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
        for (Replacement each : fix.replacements()) {
            json.start();
            json.number("start", each.location().span().start());
            json.number("end", each.location().span().end());
            range(each.location());
            json.text("replacement", each.text());
            json.end();
        }
        json.endList();
        json.end();
    }
}
