package org.copydesk.rules.headline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** An article without a headline, in a format that has a place for one. */
public final class HeadlineMissing implements ArticleRule {

    /** Less text is a part of a page and no article. */
    private static final int LEAST_WORDS = 40;

    @Override
    public void check(Article article, Sink sink) {
        List<Field> titles = article.fields(FieldKind.TITLE);
        boolean blank = !titles.isEmpty()
                && titles.stream().allMatch(field -> field.value().isBlank());
        if (blank) {
            sink.at(titles.get(0))
                    .message("blank")
                    .with("field", titles.get(0).name())
                    .report();
        } else if (titles.isEmpty() && article.headline().isEmpty() && isArticle(article)) {
            sink.at(Span.at(0)).message("missing").report();
        }
    }

    /**
     * True if fields say that it was written and published by somebody, and there is text. A page may be an excerpt, and
     * so may a part of a book.
     */
    private static boolean isArticle(Article article) {
        if (article.format().equals("html") || article.format().equals("epub")) {
            return false;
        }
        boolean published = !article.fields(FieldKind.DATE).isEmpty()
                || !article.fields(FieldKind.AUTHOR).isEmpty();
        return published && words(article) >= LEAST_WORDS;
    }

    private static int words(Article article) {
        int words = 0;
        for (Block block : article.blocks()) {
            words += block.place() == Place.FLOW && block.is(Role.BODY)
                    ? block.words().count()
                    : 0;
        }
        return words;
    }
}
