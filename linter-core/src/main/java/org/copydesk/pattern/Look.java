package org.copydesk.pattern;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;

/**
 * What an entry looks at.
 *
 * @param texts the texts that the rule reads
 * @param hits of the entry's own literals, in those texts, by block; the phrase's index is that in the entry
 */
record Look(Article article, List<Block> texts, List<Hit> hits) {

    /** Takes the hits of one block. */
    interface InBlock {
        void take(Block block, List<Hit> hits);
    }

    /** Hands over the hits block by block, in the article's order. */
    void byBlock(InBlock each) {
        int from = 0;
        while (from < hits.size()) {
            Block block = hits.get(from).block();
            int to = from + 1;
            while (to < hits.size() && hits.get(to).block() == block) {
                to++;
            }
            each.take(block, hits.subList(from, to));
            from = to;
        }
    }
}
