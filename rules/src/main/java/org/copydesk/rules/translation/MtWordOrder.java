package org.copydesk.rules.translation;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** Adjectives behind their nouns, as Romance languages put them. */
public final class MtWordOrder implements PhraseRule {

    private final WordOrder order = WordOrder.load();

    @Override
    public List<Phrase> phrases() {
        return order.adjectives().stream().map(Phrase::words).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        for (Hit hit : hits) {
            if (hit.block().is(Role.BODY) || hit.block().is(Role.LIST_ITEM)) {
                order.at(hit.block(), hit.start())
                        .ifPresent(found -> sink.at(hit.block(), found.start(), found.end())
                                .message(found.kind())
                                .with("match", hit.block().text().substring(found.start(), found.end()))
                                .with("adjective", hit.text())
                                .report());
            }
        }
    }
}
