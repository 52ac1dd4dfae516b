package org.copydesk.pattern;

import java.util.List;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** A declarative rule that has work only where one of its phrases stands. */
final class GatedRule implements PhraseRule {

    private final RuleBody body;
    /** Asked where they are not those of the pack. */
    private final Supplier<List<Phrase>> phrases;

    GatedRule(RuleBody body, Supplier<List<Phrase>> phrases) {
        this.body = body;
        this.phrases = phrases;
    }

    @Override
    public List<Phrase> phrases() {
        return phrases.get();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        body.check(article, hits, sink);
    }
}
