package org.copydesk.pattern;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;

/**
 * The texts that a rule reads.
 *
 * @param blocks all but program text where a rule does not choose
 * @param formats short names of formats; empty for all
 * @param quotations false if what somebody is quoted as saying is not the article's own
 * @param skipped kinds of inline text that are not read
 */
record Where(BlockChoice blocks, List<String> formats, boolean quotations, List<Inline.Kind> skipped) {

    static final Where EVERYWHERE =
            new Where(BlockChoice.of(List.of(), List.of()), List.of(), true, List.of(Inline.Kind.CODE));

    Where {
        formats = List.copyOf(formats);
        skipped = List.copyOf(skipped);
    }

    boolean reads(Article article) {
        return formats.isEmpty() || formats.contains(article.format());
    }

    boolean reads(Block block) {
        return blocks.takes(block);
    }
}
