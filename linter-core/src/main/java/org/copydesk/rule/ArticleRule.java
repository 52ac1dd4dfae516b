package org.copydesk.rule;

import org.copydesk.article.Article;

/** A rule that looks at every article as a whole. Prefer {@link PhraseRule} where a literal tells that there is work. */
public non-sealed interface ArticleRule extends Rule {

    /** Reports what is wrong with the article. */
    void check(Article article, Sink sink);
}
