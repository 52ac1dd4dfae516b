package org.copydesk.reader;

import org.copydesk.article.Article;
import org.copydesk.article.Directive;
import org.copydesk.article.Skipped;
import org.copydesk.text.Span;

/** Takes comments of a source: what speaks to Copydesk is a directive, the rest is not read. */
public final class Remarks {

    /** Why a comment was not read as text; rules find the comments of a file by it. */
    public static final String COMMENT = "comment";

    private static final String MARK = "copydesk";

    private Remarks() {}

    /**
     * Takes one comment.
     *
     * @param whole its span, marks included
     * @param words what stands between its marks
     */
    public static void take(Span whole, String words, Article.Builder article) {
        String text = words.strip();
        if (text.startsWith(MARK)) {
            article.directive(new Directive(text, whole));
        } else {
            article.skipped(new Skipped(whole, COMMENT));
        }
    }
}
