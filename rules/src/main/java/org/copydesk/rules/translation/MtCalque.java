package org.copydesk.rules.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;
import org.copydesk.rules.translation.Calque.Strength;

/** Constructions of another language translated word for word. */
public final class MtCalque implements PhraseRule {

    private final Calques calques = Calques.all();

    @Override
    public List<Phrase> phrases() {
        return calques.phrases();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Calques.Found> found = calques.in(hits);
        for (Calques.Found each : found) {
            if (counts(each, found)) {
                report(each, sink);
            }
        }
    }

    /** A sure calque counts by itself, a strong one beside another of its language. */
    private static boolean counts(Calques.Found each, List<Calques.Found> all) {
        return each.calque().strength() == Strength.SURE
                || distinctOf(each.calque().language(), all) > 1;
    }

    private static int distinctOf(String language, List<Calques.Found> all) {
        Set<Calque> distinct = new LinkedHashSet<>();
        for (Calques.Found each : all) {
            if (each.calque().language().equals(language)) {
                distinct.add(each.calque());
            }
        }
        return distinct.size();
    }

    private static void report(Calques.Found found, Sink sink) {
        Calque calque = found.calque();
        sink.at(found.block(), found.start(), found.end())
                .severity(Severity.WARNING)
                .with("match", found.block().text().substring(found.start(), found.end()))
                .with("language", SourceLanguage.name(calque.language()))
                .with("english", calque.english())
                .with("original", calque.original())
                .report();
    }
}
