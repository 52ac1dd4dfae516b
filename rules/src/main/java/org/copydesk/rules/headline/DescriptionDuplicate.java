package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** One description, standfirst or summary on several articles. */
public final class DescriptionDuplicate implements ArchiveRule {

    /** Shorter ones are labels. */
    private static final int LEAST_WORDS = 5;

    @Override
    public void extract(Article article, Facts facts) {
        if (article.isDraft()) {
            return;
        }
        // a page may say it twice, for readers and for search engines
        Set<String> seen = new LinkedHashSet<>();
        for (Block description : article.fieldTexts(Role.STANDFIRST)) {
            if (description.words().count() >= LEAST_WORDS && seen.add(description.key())) {
                facts.add(description.key(), description, "");
            }
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (!fact.equals(first) && !HeadlineDuplicate.areTranslations(first, fact)) {
                found.add(fact);
            }
        }
        List<Fact> others = Fact.askedFirst(found);
        if (!others.isEmpty()) {
            sink.at(others.get(0))
                    .with("count", String.valueOf(others.size() + 1))
                    .with("first", first.location().source().path())
                    .related(List.of(first), "the same description")
                    .related(others.subList(1, others.size()), "the same description")
                    .report();
        }
    }
}
