package org.copydesk.rules.caption;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.article.Place;

/** Tells captions and credits that were left in the running text from those that stand under their picture. */
final class Captions {

    private static final int NEAR = 40;

    private Captions() {}

    /** True if a caption or credit stands in the flow with no picture that it could belong to. */
    static boolean isStray(Block block, Article article) {
        return block.place() == Place.FLOW && block.isInferred() && !isBesidePicture(block, article);
    }

    /** In formats whose pictures have no captions of their own, the line beside the picture is its caption. */
    private static boolean isBesidePicture(Block block, Article article) {
        if (article.format().equals("html")) {
            return false;
        }
        for (Image image : article.images()) {
            int above = block.source().start() - image.span().end();
            int below = image.span().start() - block.source().end();
            if (Math.max(above, below) >= 0 && Math.max(above, below) <= NEAR
                    || image.span().overlaps(block.source())) {
                return true;
            }
        }
        return false;
    }
}
