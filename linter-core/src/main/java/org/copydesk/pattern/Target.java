package org.copydesk.pattern;

import java.util.Objects;
import org.copydesk.article.Block;
import org.copydesk.article.Field;

/** Where a match stands. */
sealed interface Target {

    /** A range of a block's text, in UTF-16 units. */
    record InBlock(Block block, int start, int end) implements Target {

        public InBlock {
            Objects.checkFromToIndex(start, end, block.text().length());
        }

        String text() {
            return block.text().substring(start, end);
        }
    }

    record OfField(Field field) implements Target {}

    /** What is missing has no place of its own. */
    record OfDocument() implements Target {}
}
