package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** One person or place in two spellings in one article. */
public final class NameInconsistent implements ArticleRule {

    private final House house;

    public NameInconsistent(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public void prepare() {
        NameLists.loadTitles();
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Variance variance : Variances.of(article)) {
            if (!variance.isMismatch() && !house.terms().contains(variance.wrongText())) {
                report(variance, sink);
            }
        }
    }

    private static void report(Variance variance, Sink sink) {
        List<NameWord> right = variance.right();
        for (NameWord wrong : variance.wrong()) {
            sink.at(wrong.block(), wrong.start(), wrong.end())
                    .with("name", variance.wrongText())
                    .with("other", variance.rightText())
                    .with("times", times(right.size()))
                    .related(
                            right.get(0).block(),
                            right.get(0).start(),
                            right.get(0).end(),
                            variance.rightText())
                    .evidence(variance.how())
                    .subject(variance.wrongText())
                    .replace(variance.rightText())
                    .suggested()
                    .report();
        }
    }

    static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
