package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.language.Company;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;

/** A long paragraph that two articles share, or a few. */
public final class PassageDuplicate implements ArchiveRule {

    private static final double HALF = 0.5;

    private final int words;
    private final int articles;

    public PassageDuplicate(RuleSetup setup) {
        this.words = setup.options().integer("words");
        this.articles = setup.options().integer("articles");
    }

    @Override
    public void extract(Article article, Facts facts) {
        ArticleBody body = ArticleBody.of(article);
        for (ArticleBody.Told told : body.telling()) {
            // of a text that is a copy as a whole, other rules speak
            if (told.words() >= words && told.words() < HALF * body.print().words()) {
                facts.add(told.name(), told.block(), told.company());
            }
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (facts.size() > articles || !isMixed(facts)) {
            return;
        }
        Fact copy = Fact.askedFirst(facts.subList(1, facts.size())).get(0);
        List<Fact> others = new ArrayList<>(facts);
        others.remove(copy);
        sink.at(copy)
                .with("first", Bodies.name(facts.get(0)))
                .with("count", String.valueOf(facts.size()))
                .related(others, "the same passage")
                .report();
    }

    private static boolean isMixed(List<Fact> facts) {
        return Company.isMixed(facts.stream().map(Fact::payload).toList());
    }
}
