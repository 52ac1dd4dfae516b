package org.copydesk.rules.headline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** The same headline on several articles. */
public final class HeadlineDuplicate implements ArchiveRule {

    @Override
    public void extract(Article article, Facts facts) {
        article.headline()
                .filter(HeadlineForm::telling)
                .ifPresent(headline -> facts.add(HeadlineForm.key(headline.text()), headline, ""));
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> others = facts.subList(1, facts.size());
        sink.at(others.get(0))
                .with("count", String.valueOf(facts.size()))
                .with("first", first.location().source().path())
                .related(
                        facts.stream()
                                .filter(fact -> !fact.equals(others.get(0)))
                                .toList(),
                        "the same headline")
                .report();
    }
}
