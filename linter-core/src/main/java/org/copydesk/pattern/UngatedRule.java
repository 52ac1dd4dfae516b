package org.copydesk.pattern;

import org.copydesk.article.Article;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A declarative rule that must see every article; it looks for its phrases itself. */
final class UngatedRule implements ArticleRule {

    private final RuleBody body;
    private final LazyAutomaton automaton;

    UngatedRule(RuleBody body, LazyAutomaton automaton) {
        this.body = body;
        this.automaton = automaton;
    }

    @Override
    public void check(Article article, Sink sink) {
        body.check(article, automaton.hits(article), sink);
    }
}
