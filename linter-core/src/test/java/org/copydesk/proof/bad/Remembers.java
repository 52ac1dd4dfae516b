package org.copydesk.proof.bad;

import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Says how many twins it has seen in all articles so far. */
public final class Remembers implements ArticleRule {

    private final AtomicInteger seen = new AtomicInteger();

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            int at = block.text().indexOf("twin");
            if (at >= 0) {
                sink.at(block, at, at + "twin".length())
                        .with("count", Integer.toString(seen.incrementAndGet()))
                        .report();
            }
        }
    }
}
