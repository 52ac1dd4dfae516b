package org.copydesk.render.sarif;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Related;
import org.copydesk.finding.Replacement;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.Standing;
import org.copydesk.render.JsonText;

/** One finding. */
final class SarifResult {

    /** GitHub refuses a result with more than a thousand places, and shows a hundred. */
    private static final int MOST_PLACES = 100;

    private final JsonText json;
    private final SarifPlaces places;

    SarifResult(JsonText json) {
        this.json = json;
        this.places = new SarifPlaces(json);
    }

    void write(ReportedFinding reported, int ruleIndex) throws IOException {
        Finding finding = reported.finding();
        json.start();
        json.text("ruleId", finding.rule());
        json.number("ruleIndex", ruleIndex);
        json.text("level", SarifTool.level(finding.severity()));
        message(finding.message());
        json.startList("locations");
        json.start();
        places.physical(finding.location());
        json.end();
        json.endList();
        related(finding.related());
        fingerprints(reported.fingerprint());
        suppressions(reported.standing());
        if (finding.fix().isPresent()) {
            fix(finding.fix().get());
        }
        properties(finding);
        json.end();
    }

    private void message(String sentence) throws IOException {
        json.start("message");
        json.text("text", sentence);
        json.end();
    }

    private void related(List<Related> others) throws IOException {
        if (others.isEmpty()) {
            return;
        }
        json.startList("relatedLocations");
        for (int i = 0; i < Math.min(MOST_PLACES, others.size()); i++) {
            json.start();
            json.number("id", i + 1);
            places.physical(others.get(i).location());
            message(others.get(i).note());
            json.end();
        }
        json.endList();
    }

    /**
     * The second name is the one that GitHub looks for. Left to itself it names a finding by its line, and in an article a
     * line is a paragraph: two findings of it would be one alert, and each edit would open all anew.
     */
    private void fingerprints(String fingerprint) throws IOException {
        json.start("partialFingerprints");
        json.text("copydesk/v1", fingerprint);
        json.text("primaryLocationLineHash", fingerprint);
        json.end();
    }

    /** The list is there even if it is empty: that says that the finding counts. */
    private void suppressions(Standing standing) throws IOException {
        json.startList("suppressions");
        if (standing != Standing.OPEN) {
            json.start();
            json.text("kind", standing == Standing.SUPPRESSED ? "inSource" : "external");
            json.text(
                    "justification",
                    standing == Standing.SUPPRESSED ? "silenced by a comment or the configuration" : "in the baseline");
            json.end();
        }
        json.endList();
    }

    private void fix(Fix fix) throws IOException {
        json.startList("fixes");
        json.start();
        json.start("description");
        json.text("text", fix.title() + (fix.safe() ? "" : " (look before you apply it)"));
        json.end();
        json.startList("artifactChanges");
        json.start();
        places.artifact(fix.replacements().get(0).location().source().path());
        json.startList("replacements");
        for (Replacement each : fix.replacements()) {
            json.start();
            json.start("deletedRegion");
            places.range(each.location());
            json.end();
            json.start("insertedContent");
            json.text("text", each.text());
            json.end();
            json.end();
        }
        json.endList();
        json.end();
        json.endList();
        json.end();
        json.endList();
    }

    private void properties(Finding finding) throws IOException {
        json.start("properties");
        json.text("category", finding.category());
        json.text("article", finding.article());
        if (!finding.evidence().isEmpty()) {
            json.texts("evidence", finding.evidence());
        }
        if (finding.fix().isPresent()) {
            json.text("fix", finding.fix().get().safe() ? "safe" : "suggested");
        }
        json.end();
    }
}
