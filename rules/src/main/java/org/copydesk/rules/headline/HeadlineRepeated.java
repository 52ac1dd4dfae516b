package org.copydesk.rules.headline;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** The headline again as a block of its own in the text. */
public final class HeadlineRepeated implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        Optional<Block> headline = article.headline().filter(HeadlineForm::telling);
        if (headline.isPresent()) {
            check(article, headline.get(), sink);
        }
    }

    private static void check(Article article, Block headline, Sink sink) {
        Optional<Block> top = HeadlineForm.atTop(article);
        String key = HeadlineForm.key(headline.text());
        int least = key.length();
        int most = headline.text().length() + key.length() / 2 + 8;
        for (Block block : article.blocks()) {
            boolean own = block == headline || (top.isPresent() && top.get() == block);
            int length = block.text().length();
            if (!own
                    && length >= least
                    && length <= most
                    && HeadlineForm.mayHold(block)
                    && block.key().equals(key)) {
                sink.at(block)
                        .with("line", headline.source())
                        .subject(key)
                        .related(headline, "the headline")
                        .deleteBlock(block)
                        .report();
            }
        }
    }
}
