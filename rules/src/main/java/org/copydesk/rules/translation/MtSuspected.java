package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** The verdict on a whole article: probably translated, and from which language. */
public final class MtSuspected implements PhraseRule {

    private static final List<String> ROMANCE = List.of("fr", "es", "it", "pt");

    private final Calques calques = Calques.all();
    private final List<List<String>> markers = MtPositionMarker.foreign();
    private final ReportingVerbs verbs = ReportingVerbs.load().telling();
    private final WordOrder order = WordOrder.load();
    private final List<Phrase> phrases;
    private final int firstMarker;
    private final int firstVerb;
    private final double enough;

    public MtSuspected(RuleSetup setup) {
        this.enough = setup.options().number("enough");
        List<Phrase> all = new ArrayList<>(calques.phrases());
        this.firstMarker = all.size();
        markers.forEach(row -> all.add(Phrase.anywhere(row.get(0))));
        this.firstVerb = all.size();
        all.addAll(verbs.phrases());
        this.phrases = List.copyOf(all);
    }

    @Override
    public List<Phrase> phrases() {
        return phrases;
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        Evidence evidence = new Evidence();
        calques.in(hits.stream().filter(hit -> hit.phrase() < firstMarker).toList())
                .forEach(found -> evidence.add(
                        Evidence.Kind.CALQUE,
                        List.of(found.calque().language()),
                        weight(found.calque().strength()),
                        found.block().text().substring(found.start(), found.end())));
        for (Hit hit : hits) {
            if (hit.phrase() >= firstVerb) {
                addVerb(hit, evidence);
            } else if (hit.phrase() >= firstMarker) {
                addMarker(hit, evidence);
            }
        }
        if (!evidence.isEmpty()) {
            article.blocks(Role.BODY).forEach(block -> addOrder(block, evidence));
        }
        evidence.verdict(enough).ifPresent(verdict -> report(verdict, sink));
    }

    private static void report(Evidence.Verdict verdict, Sink sink) {
        var draft = sink.at(Span.at(0))
                .with("language", SourceLanguage.name(verdict.language()))
                .with("kinds", String.join(", ", verdict.kinds()));
        verdict.reasons().forEach(draft::evidence);
        draft.report();
    }

    private void addMarker(Hit hit, Evidence evidence) {
        List<String> row = markers.get(hit.phrase() - firstMarker);
        if (MtPositionMarker.isMarker(hit, row.get(3))) {
            evidence.add(Evidence.Kind.MARKER, List.of(row.get(1).split(",")), 2, hit.text());
        }
    }

    private void addVerb(Hit hit, Evidence evidence) {
        verbs.at(hit.phrase() - firstVerb, hit.block(), hit.start(), hit.end())
                .ifPresent(report -> evidence.add(Evidence.Kind.VERB, report.languages(), 1, hit.text()));
    }

    /** Word order is looked at only beside other evidence: no verdict rests on it alone. */
    private void addOrder(Block block, Evidence evidence) {
        order.in(block)
                .forEach(found -> evidence.add(
                        Evidence.Kind.ORDER, ROMANCE, 2, block.text().substring(found.start(), found.end())));
    }

    private static double weight(Calque.Strength strength) {
        return strength == Calque.Strength.SURE ? 2 : 1;
    }
}
