package org.copydesk.render.html;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.Replacement;
import org.copydesk.render.Fold;
import org.copydesk.render.Markup;

/** The findings, by file and article, each with its place marked in the words around it. */
final class FindingList {

    private final Markup html;

    FindingList(Markup html) {
        this.html = html;
    }

    void write(List<Fold> folds) throws IOException {
        String path = "";
        String article = "";
        for (Fold fold : folds) {
            Finding finding = fold.finding();
            if (!finding.location().source().path().equals(path)) {
                path = finding.location().source().path();
                article = "";
                html.start("h2").text(path).end().line();
            }
            if (!finding.article().equals(article)) {
                article = finding.article();
                html.start("h3").attribute("dir", "auto").text(article).end().line();
            }
            finding(fold);
        }
    }

    private void finding(Fold fold) throws IOException {
        Finding finding = fold.finding();
        html.start("div")
                .attribute("class", "finding " + finding.severity().id())
                .line();
        html.start("p").text(finding.message()).end().line();
        String also = fold.repeats().isEmpty() ? "" : ", also at " + fold.places(true);
        note(finding.severity().id() + " at " + finding.location().start() + also, finding.rule());
        excerpt(finding.location());
        for (Related related : finding.related()) {
            Location place = related.location();
            note(related.note() + ", " + place.source().path() + ":" + place.start(), "");
            excerpt(place);
        }
        if (!finding.evidence().isEmpty()) {
            note("Why: " + String.join("; ", finding.evidence()), "");
        }
        if (finding.fix().isPresent()) {
            fix(finding.fix().get());
        }
        html.end().line();
    }

    /** @param code what can be typed; empty for nothing */
    private void note(String text, String code) throws IOException {
        html.start("p").attribute("class", "what").text(text);
        if (!code.isEmpty()) {
            html.text(" ").start("code").text(code).end();
        }
        html.end().line();
    }

    private void excerpt(Location location) throws IOException {
        if (location.excerpt().isEmpty()) {
            return;
        }
        html.start("p").attribute("class", "excerpt").attribute("dir", "auto");
        lines(location.before());
        html.start("mark");
        lines(location.excerpt());
        html.end();
        lines(location.after());
        html.end().line();
    }

    /** Line ends of an article are of no account on the page. */
    private void lines(String text) throws IOException {
        html.text(text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' '));
    }

    private void fix(Fix fix) throws IOException {
        html.start("p").attribute("class", "what").text((fix.safe() ? "Fix: " : "Try: ") + fix.title());
        html.end().line();
        html.start("p").attribute("class", "excerpt").attribute("dir", "auto");
        for (Replacement each : fix.replacements()) {
            html.start("del");
            lines(each.location().excerpt());
            html.end().start("ins");
            lines(each.text());
            html.end().text(" ");
        }
        html.end().line();
    }
}
