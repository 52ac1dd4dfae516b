package org.copydesk.proof.bad;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Takes characters for units, and the start of the text for the start of the file. */
public final class CountsUnits implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            int at = block.text().indexOf("twin");
            if (at >= 0) {
                String before =
                        article.source().content().substring(0, block.source().start() + at);
                int start = before.replace("\r", "")
                        .replace("\uFEFF", "")
                        .codePointCount(
                                0,
                                before.replace("\r", "").replace("\uFEFF", "").length());
                sink.at(new Span(start, start + "twin".length())).report();
            }
        }
    }
}
