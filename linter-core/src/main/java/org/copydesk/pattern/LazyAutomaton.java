package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.jspecify.annotations.Nullable;

/** The phrases of one rule as an automaton that is built when it is first needed. */
final class LazyAutomaton {

    private final List<Phrase> phrases;
    private final int[] bounds;
    private volatile @Nullable PhraseAutomaton built;

    private LazyAutomaton(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.bounds =
                phrases.stream().mapToInt(phrase -> phrase.bounds().packed()).toArray();
    }

    static LazyAutomaton of(List<Phrase> phrases) {
        return new LazyAutomaton(phrases);
    }

    /** Where the phrases stand in an article's texts. */
    List<Hit> hits(Article article) {
        List<Hit> hits = new ArrayList<>();
        if (!phrases.isEmpty()) {
            for (Block block : article.texts()) {
                automaton().scan(block.text(), (id, start, end) -> {
                    if (Phrase.isWithin(bounds[id], block, start, end)) {
                        hits.add(new Hit(id, block, start, end));
                    }
                });
            }
        }
        return hits;
    }

    private PhraseAutomaton automaton() {
        PhraseAutomaton known = built;
        if (known == null) {
            synchronized (this) {
                known = built;
                if (known == null) {
                    known = build();
                    built = known;
                }
            }
        }
        return known;
    }

    private PhraseAutomaton build() {
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            builder.add(phrase.text(), i, phrase.edges());
        }
        return builder.build();
    }
}
