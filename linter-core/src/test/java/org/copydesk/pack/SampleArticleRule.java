package org.copydesk.pack;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** A rule that is a class, for packing. */
public final class SampleArticleRule implements PhraseRule {

    private final int most;

    public SampleArticleRule(RuleSetup setup) {
        this.most = setup.options().integer("most");
    }

    @Override
    public List<Phrase> phrases() {
        return List.of(Phrase.words("sample"), Phrase.anywhere("exempl"));
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        hits.stream()
                .limit(most)
                .forEach(hit -> sink.at(hit.block(), hit.start(), hit.end()).report());
    }
}
