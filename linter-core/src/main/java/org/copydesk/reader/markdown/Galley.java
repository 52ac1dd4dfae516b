package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Skipped;
import org.copydesk.text.Span;

/** What has been set of an article so far. */
final class Galley {

    private static final String MARK = "copydesk";
    /** Why a comment was not read as text; rules find the comments of a file by it. */
    static final String COMMENT = "comment";

    private final Article.Builder article;
    private final List<Picture> pictures = new ArrayList<>();

    Galley(Article.Builder article) {
        this.article = article;
    }

    void block(Block block) {
        article.block(block);
    }

    Picture picture(String target, Span span) {
        Picture picture = new Picture(target, span);
        pictures.add(picture);
        return picture;
    }

    /** Gives a caption to the last picture behind an offset; without one it is a caption all the same. */
    void caption(Block caption, int from) {
        Picture last = pictures.isEmpty() ? null : pictures.get(pictures.size() - 1);
        if (last != null && last.start() >= from) {
            last.text(caption);
        }
    }

    /** Takes a comment: a directive if it speaks to Copydesk. */
    void comment(Span whole, String words) {
        String text = words.strip();
        if (text.startsWith(MARK)) {
            article.directive(new Directive(text, whole));
        } else {
            skipped(whole, COMMENT);
        }
    }

    void skipped(Span part, String why) {
        article.skipped(new Skipped(part, why));
    }

    void finish() {
        pictures.forEach(picture -> article.image(picture.image()));
    }
}
