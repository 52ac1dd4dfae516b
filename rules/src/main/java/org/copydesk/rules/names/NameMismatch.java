package org.copydesk.rules.names;

import org.copydesk.article.Article;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** A name that headline, byline or caption spells otherwise than the body. */
public final class NameMismatch implements ArticleRule {

    private final House house;

    public NameMismatch(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Variance variance : Variances.of(article)) {
            if (variance.isMismatch() && !house.terms().contains(variance.wrongText())) {
                report(variance, sink);
            }
        }
    }

    private static void report(Variance variance, Sink sink) {
        NameWord right = variance.right().stream()
                .filter(word -> !Variance.isAround(word))
                .findFirst()
                .orElse(variance.right().get(0));
        for (NameWord wrong : variance.wrong()) {
            sink.at(wrong.block(), wrong.start(), wrong.end())
                    .with("name", variance.wrongText())
                    .with("place", Variance.place(wrong))
                    .with("other", variance.rightText())
                    .related(right.block(), right.start(), right.end(), variance.rightText())
                    .evidence(variance.how())
                    .subject(variance.wrongText())
                    .replace(variance.rightText())
                    .suggested()
                    .report();
        }
    }
}
