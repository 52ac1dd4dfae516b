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

    private static final double WEAK = 0.5;

    private final Calques calques = Calques.all();
    private final List<List<String>> markers = MtPositionMarker.foreign();
    private final ReportingVerbs verbs = ReportingVerbs.load().telling();
    private final Typography typography = new Typography();
    private final FalseFriends friends = FalseFriends.load();
    private final List<ForeignTerms.Term> terms = ForeignTerms.load().all();
    private final List<Phrase> phrases;
    private final int firstMarker;
    private final int firstVerb;
    private final int firstTerm;
    private final int firstSentence;
    private final double enough;

    public MtSuspected(RuleSetup setup) {
        this.enough = setup.options().number("enough");
        List<Phrase> all = new ArrayList<>(calques.phrases());
        this.firstMarker = all.size();
        markers.forEach(row -> all.add(Phrase.anywhere(row.get(0))));
        this.firstVerb = all.size();
        all.addAll(verbs.phrases());
        this.firstTerm = all.size();
        terms.forEach(term -> all.add(Phrase.words(term.text())));
        this.firstSentence = all.size();
        SentenceOrder.dayPhrases().forEach(phrase -> all.add(Phrase.words(phrase)));
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
            if (hit.phrase() >= firstSentence) {
                addSentence(hit, evidence);
            } else if (hit.phrase() >= firstTerm) {
                addTerm(hit, evidence);
            } else if (hit.phrase() >= firstVerb) {
                addVerb(hit, evidence);
            } else if (hit.phrase() >= firstMarker) {
                addMarker(hit, evidence);
            }
        }
        if (!evidence.isEmpty()) {
            article.blocks(Role.BODY).forEach(block -> addOrder(block, evidence));
            typography.in(article).forEach(found -> addFormat(found, evidence));
            friends.in(article)
                    .forEach((language, words) -> words.forEach(
                            word -> evidence.add(Evidence.Kind.FRIEND, List.of(language), FalseFriends.WEIGHT, word)));
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

    private void addTerm(Hit hit, Evidence evidence) {
        ForeignTerms.Term term = terms.get(hit.phrase() - firstTerm);
        boolean sure = !term.kind().equals("term");
        if (sure && EnglishCopy.isRead(hit.block()) && ForeignTerms.stands(term, hit.block(), hit.start(), hit.end())) {
            evidence.add(Evidence.Kind.WORD, term.languages(), 1, hit.text());
        }
    }

    private static void addSentence(Hit hit, Evidence evidence) {
        if (hit.block().is(Role.BODY)) {
            SentenceOrder.at(hit.block(), hit.start())
                    .ifPresent(found -> evidence.add(
                            Evidence.Kind.ORDER, ROMANCE, 1, hit.block().text().substring(found.start(), found.end())));
        }
    }

    /** One format counts once, however often it stands. */
    private static void addFormat(Typography.Found found, Evidence evidence) {
        ForeignFormat.Kind kind = found.format().kind();
        double weight = switch (kind.strength()) {
            case SURE -> 2;
            case STRONG -> 1;
            case WEAK -> WEAK;
        };
        evidence.addOnce(Evidence.Kind.FORMAT, kind.name(), kind.languages(), weight, found.text());
    }

    /** Word order is looked at only beside other evidence: no verdict rests on it alone. */
    private void addOrder(Block block, Evidence evidence) {
        WordOrder.english()
                .in(block)
                .forEach(found -> evidence.add(
                        Evidence.Kind.ORDER, ROMANCE, 2, block.text().substring(found.start(), found.end())));
    }

    private static double weight(Calque.Strength strength) {
        return strength == Calque.Strength.SURE ? 2 : 1;
    }
}
