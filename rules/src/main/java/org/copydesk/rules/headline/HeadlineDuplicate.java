package org.copydesk.rules.headline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.language.PathLanguage;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** The same headline on several articles. */
public final class HeadlineDuplicate implements ArchiveRule {

    @Override
    public void extract(Article article, Facts facts) {
        article.headline()
                .filter(headline -> HeadlineForm.telling(headline) && !article.isDraft())
                .ifPresent(headline -> facts.add(HeadlineForm.key(headline.text()), headline, ""));
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> others = facts.stream()
                .filter(fact -> !fact.equals(first) && !areTranslations(first, fact))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        sink.at(others.get(0))
                .with("count", String.valueOf(others.size() + 1))
                .with("first", first.location().source().path())
                .related(List.of(first), "the same headline")
                .related(others.subList(1, others.size()), "the same headline")
                .report();
    }

    private static boolean areTranslations(Fact one, Fact other) {
        return PathLanguage.areTranslations(
                one.location().source().path(), other.location().source().path());
    }
}
