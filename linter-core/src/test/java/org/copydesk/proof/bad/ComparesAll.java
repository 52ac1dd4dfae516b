package org.copydesk.proof.bad;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Compares every few units of a text with every few others. */
public final class ComparesAll implements ArticleRule {

    private static final int STEP = 4;

    @Override
    public void check(Article article, Sink sink) {
        long alike = 0;
        for (Block block : article.blocks()) {
            for (Block other : article.blocks()) {
                alike += alike(block.text(), other.text());
            }
        }
        for (Block block : article.blocks()) {
            int at = block.text().indexOf("twin");
            if (at >= 0 && alike > 0) {
                sink.at(block, at, at + "twin".length()).report();
            }
        }
    }

    private static long alike(String text, String other) {
        long alike = 0;
        for (int i = 0; i < text.length(); i += STEP) {
            for (int j = 0; j < other.length(); j += STEP) {
                alike += text.charAt(i) == other.charAt(j) ? 1 : 0;
            }
        }
        return alike;
    }
}
