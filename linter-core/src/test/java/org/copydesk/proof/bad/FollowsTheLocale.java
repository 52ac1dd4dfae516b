package org.copydesk.proof.bad;

import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Folds case as the machine's owner would. */
public final class FollowsTheLocale implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            int at = block.text().toLowerCase(Locale.getDefault()).indexOf("twin");
            if (at >= 0) {
                sink.at(block, at, at + "twin".length()).report();
            }
        }
    }
}
