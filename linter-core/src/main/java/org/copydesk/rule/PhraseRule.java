package org.copydesk.rule;

import java.util.List;
import org.copydesk.article.Article;

/**
 * A rule that has work only where one of its phrases stands. All phrases of all rules are looked for in one pass; the
 * rule is made and asked only for articles in which at least one was found.
 */
public non-sealed interface PhraseRule extends Rule {

    /** What to look for; the same list for the same setup. */
    List<Phrase> phrases();

    /**
     * Reports what is wrong with the article.
     *
     * @param hits where its phrases stand, by block as in {@link Article#texts()}, then by end, never empty
     */
    void check(Article article, List<Hit> hits, Sink sink);
}
