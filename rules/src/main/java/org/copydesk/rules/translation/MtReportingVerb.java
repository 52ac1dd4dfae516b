package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** Runs of reporting verbs that other languages use where an English desk writes said. */
public final class MtReportingVerb implements PhraseRule {

    private final ReportingVerbs verbs = ReportingVerbs.load();
    private final int least;

    public MtReportingVerb(RuleSetup setup) {
        this.least = setup.options().integer("least");
    }

    @Override
    public List<Phrase> phrases() {
        return verbs.phrases();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Found> found = new ArrayList<>();
        Set<String> distinct = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (hit.block().role().isProse()) {
                verbs.at(hit.phrase(), hit.block(), hit.start(), hit.end()).ifPresent(report -> {
                    found.add(new Found(hit.block(), report));
                    distinct.add(hit.text());
                });
            }
        }
        boolean telling = found.stream().anyMatch(each -> !each.report().weak());
        if (telling && distinct.size() >= least) {
            found.forEach(each -> report(each, distinct, sink));
        }
    }

    private static void report(Found found, Set<String> distinct, Sink sink) {
        ReportingVerbs.Report report = found.report();
        sink.at(found.block(), report.start(), report.end())
                .with("match", found.block().text().substring(report.start(), report.end()))
                .with("verbs", String.join(", ", distinct))
                .with("english", report.english())
                .report();
    }

    private record Found(Block block, ReportingVerbs.Report report) {}
}
