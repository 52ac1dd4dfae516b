package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;

/**
 * What an entry looks at.
 *
 * @param texts the texts that the rule reads
 * @param hits of the entry's own literals, in those texts; the phrase's index is that in the entry
 */
record Look(Article article, List<Block> texts, List<Hit> hits) {

    Look {
        texts = List.copyOf(texts);
        hits = List.copyOf(hits);
    }

    /** The hits by block, blocks in the article's order. */
    Map<Block, List<Hit>> hitsByBlock() {
        Map<Block, List<Hit>> byBlock = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<Hit> ofBlock = byBlock.get(hit.block());
            if (ofBlock == null) {
                ofBlock = new ArrayList<>();
                byBlock.put(hit.block(), ofBlock);
            }
            ofBlock.add(hit);
        }
        return byBlock;
    }
}
