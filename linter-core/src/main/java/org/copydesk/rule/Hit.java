package org.copydesk.rule;

import java.util.Objects;
import org.copydesk.article.Block;

/**
 * A phrase that stands in an article.
 *
 * @param phrase index in the rule's list of phrases
 * @param start UTF-16 units of the block's text
 * @param end exclusive
 */
public record Hit(int phrase, Block block, int start, int end) {

    public Hit {
        Objects.requireNonNull(block, "block");
        Objects.checkFromToIndex(start, end, block.text().length());
    }

    /** The words as they stand. */
    public String text() {
        return block.text().substring(start, end);
    }
}
