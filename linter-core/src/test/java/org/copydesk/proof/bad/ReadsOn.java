package org.copydesk.proof.bad;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Takes it that something stands behind what it looks for. */
public final class ReadsOn implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            int at = block.text().indexOf("twin");
            if (at >= 0 && block.text().charAt(at + "twin".length()) != '!') {
                sink.at(block, at, at + "twin".length()).report();
            }
        }
    }
}
