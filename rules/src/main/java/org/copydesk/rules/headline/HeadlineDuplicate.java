package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.language.Folding;
import org.copydesk.language.PathLanguage;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;

/** The same headline on several articles. */
public final class HeadlineDuplicate implements ArchiveRule {

    private final SiteNames names;

    public HeadlineDuplicate(RuleSetup setup) {
        this.names = new SiteNames(setup.house().outlets(), setup.house().domains());
    }

    @Override
    public void extract(Article article, Facts facts) {
        article.headline()
                .filter(headline -> HeadlineForm.telling(headline) && !article.isDraft())
                .ifPresent(headline -> {
                    BareHeadline bare = BareHeadline.of(article, headline.text(), names);
                    facts.add(Folding.key(bare.text()), headline, bare.tag());
                });
    }

    /** What only the date tag tells apart is a series; one tag alone is an accident of one article. */
    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        TreeMap<String, List<Fact>> byTag = new TreeMap<>();
        facts.forEach(fact -> byTag.computeIfAbsent(fact.payload(), first -> new ArrayList<>())
                .add(fact));
        if (byTag.tailMap("", false).size() < 2) {
            report(facts, sink);
        } else {
            byTag.values().forEach(same -> report(same, sink));
        }
    }

    private static void report(List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> others = Fact.askedFirst(facts.stream()
                .filter(fact -> !fact.equals(first) && !areTranslations(first, fact))
                .toList());
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

    static boolean areTranslations(Fact one, Fact other) {
        return PathLanguage.areTranslations(
                one.location().source().path(), other.location().source().path());
    }
}
