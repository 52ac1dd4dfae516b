package org.copydesk.rules.translation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;
import org.copydesk.rules.translation.WordOrder.Misplaced;

/** Words in the order of another language: adjectives behind their nouns, adverbials before objects, subjects said twice. */
public final class MtWordOrder implements PhraseRule {

    private final WordOrder order = WordOrder.english();
    private final List<String> adjectives = order.adjectives();

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(adjectives.stream(), SentenceOrder.phrases().stream())
                .map(Phrase::words)
                .toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        for (Hit hit : hits) {
            if (hit.block().is(Role.BODY) || hit.block().is(Role.LIST_ITEM)) {
                Optional<Misplaced> misplaced = hit.phrase() < adjectives.size()
                        ? order.at(hit.block(), hit.start())
                        : SentenceOrder.at(hit.block(), hit.start());
                misplaced.ifPresent(found -> sink.at(hit.block(), found.start(), found.end())
                        .message(found.kind())
                        .with("match", hit.block().text().substring(found.start(), found.end()))
                        .with("adjective", hit.text())
                        .report());
            }
        }
    }
}
