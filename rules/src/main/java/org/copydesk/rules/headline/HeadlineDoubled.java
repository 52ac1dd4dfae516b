package org.copydesk.rules.headline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A headline that holds its own words twice in a row. */
public final class HeadlineDoubled implements ArticleRule {

    private static final int LEAST_WORDS = 3;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> headlines = article.headlines().toList();
        for (Block headline : headlines) {
            Words words = headline.words();
            int half = words.count() / 2;
            if (half >= LEAST_WORDS && words.count() % 2 == 0 && doubled(words, half)) {
                int end = words.end(words.count() - 1);
                sink.at(headline, words.start(half), end)
                        .with("match", words.text(0, half))
                        .delete(headline, endOfFirst(headline, words, half), end)
                        .report();
            }
        }
    }

    private static boolean doubled(Words words, int half) {
        for (int i = 0; i < half; i++) {
            if (!words.sameFolded(i, half + i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind the first copy with the mark that ends it, but not a dash or bar that joins the two. */
    private static int endOfFirst(Block headline, Words words, int half) {
        int end = words.end(half - 1);
        String text = headline.text();
        while (end < words.start(half) && "?!”\"’'".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
