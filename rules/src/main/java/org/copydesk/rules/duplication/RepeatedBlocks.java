package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;

/** Which blocks of an article are looked through for passages that stand twice. */
final class RepeatedBlocks {

    private static final int LEAST_FURNITURE_WORDS = 6;

    private RepeatedBlocks() {}

    /** The blocks of running text, but for copies of the headline, which are another rule's. */
    static List<Block> of(Article article) {
        Optional<Block> headline = article.headline();
        List<Block> blocks = article.blocks();
        List<Block> found = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean text = block.place() == Place.FLOW && (isText(block) || isDoubledLine(blocks, i));
            if (text && block.words().count() > 0 && !isHeadline(block, headline)) {
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isHeadline(Block block, Optional<Block> headline) {
        return headline.isPresent()
                && block.text().length() <= headline.get().text().length() + 8
                && block.key().equals(headline.get().key());
    }

    private static boolean isText(Block block) {
        return switch (block.role()) {
            case BODY, QUOTATION, CAPTION, BIO, STANDFIRST, LIST_ITEM -> true;
            case HEADLINE,
                    SUBHEAD,
                    BYLINE,
                    DATELINE,
                    CREDIT,
                    ALT,
                    RIGHTS,
                    FURNITURE,
                    TABLE_CELL,
                    FOOTNOTE,
                    VERSE,
                    CODE -> false;
        };
    }

    /** A line of the page counts only beside its own copy: forms and polls print their question several times. */
    private static boolean isDoubledLine(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return switch (block.role()) {
            case FURNITURE, SUBHEAD, CREDIT, RIGHTS ->
                block.text().length() > LEAST_FURNITURE_WORDS * 2
                        && (isSame(blocks, index - 1, block) || isSame(blocks, index + 1, block))
                        && block.words().count() >= LEAST_FURNITURE_WORDS;
            case HEADLINE,
                    STANDFIRST,
                    BYLINE,
                    DATELINE,
                    BODY,
                    LIST_ITEM,
                    QUOTATION,
                    CAPTION,
                    ALT,
                    BIO,
                    TABLE_CELL,
                    FOOTNOTE,
                    VERSE,
                    CODE -> false;
        };
    }

    private static boolean isSame(List<Block> blocks, int index, Block block) {
        return index >= 0
                && index < blocks.size()
                && blocks.get(index).place() == Place.FLOW
                && blocks.get(index).text().length() == block.text().length()
                && blocks.get(index).key().equals(block.key());
    }
}
