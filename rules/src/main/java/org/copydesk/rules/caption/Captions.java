package org.copydesk.rules.caption;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** Tells captions and credits that were left in the running text from those that stand under their picture. */
final class Captions {

    private static final int NEAR = 40;
    private static final int LONGEST_TAG = 400;
    private static final List<String> TAGS = List.of("{%", "{{<", "{{%", "![", "<img", "<Image", "<Figure");

    private Captions() {}

    /** True if a caption or credit stands in the flow with no picture that it could belong to. */
    static boolean isStray(Block block, Article article) {
        return block.place() == Place.FLOW
                && block.isInferred()
                && !isBesidePicture(block, article)
                && !isUnderTag(block, article)
                && !isUnderLeadPicture(block, article);
    }

    /** The page prints the picture that a field names above the text: what the text begins with may speak of it. */
    private static boolean isUnderLeadPicture(Block block, Article article) {
        boolean led = !article.format().equals("html")
                && article.fields(FieldKind.IMAGE).stream()
                        .anyMatch(picture -> !picture.value().isBlank());
        if (!led) {
            return false;
        }
        for (Block other : article.blocks()) {
            if (other == block) {
                return true;
            }
            if (other.is(Role.BODY)) {
                return false;
            }
        }
        return false;
    }

    /** The line before may place the picture by a tag of the site's templates, which no reader can know. */
    private static boolean isUnderTag(Block block, Article article) {
        if (!article.isMarkdown()) {
            return false;
        }
        String content = article.source().content();
        int end = block.enclosing().start();
        int start = Math.max(0, end - LONGEST_TAG);
        String before = content.substring(start, end).stripTrailing();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        String own = content.substring(block.enclosing().start(), block.source().start());
        return TAGS.stream().anyMatch(tag -> line.contains(tag) || own.contains(tag));
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
