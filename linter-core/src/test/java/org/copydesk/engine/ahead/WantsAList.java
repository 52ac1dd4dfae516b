package org.copydesk.engine.ahead;

import org.copydesk.article.Article;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Says in its findings whether it was prepared. */
public final class WantsAList implements ArticleRule {

    private volatile String state = "unprepared";

    @Override
    public void prepare() {
        state = "prepared";
    }

    @Override
    public void check(Article article, Sink sink) {
        sink.at(article.blocks().get(0), 0, 1).with("state", state).report();
    }
}
