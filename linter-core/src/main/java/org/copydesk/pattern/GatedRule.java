package org.copydesk.pattern;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** A declarative rule that has work only where one of its phrases stands. */
final class GatedRule implements PhraseRule {

    private final RuleBody body;
    private final List<Phrase> phrases;

    GatedRule(RuleBody body, List<Phrase> phrases) {
        this.body = body;
        this.phrases = List.copyOf(phrases);
    }

    @Override
    public List<Phrase> phrases() {
        return phrases;
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        body.check(article, hits, sink);
    }
}
