package org.copydesk.pattern;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;

/**
 * One of some literals.
 *
 * @param caseSensitive true if letters must stand as written, with their accents
 */
record PhraseKind(Literals phrases, Anchor anchor, boolean caseSensitive, Guards guards) implements Kind {

    @Override
    public List<Literals> literals() {
        return List.of(phrases);
    }

    @Override
    public List<Phrase> phrases(Vocabulary vocabulary) {
        return phrases.phrases(vocabulary, PhraseEdges.ANYWHERE, anchor.bounds(0, 0));
    }

    @Override
    public boolean isGated() {
        return true;
    }

    @Override
    public List<String> placeholders() {
        return List.of();
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        List<String> texts = caseSensitive ? phrases.texts(vocabulary) : List.of();
        PhraseFilter filter = new PhraseFilter(texts, guards.ready());
        return (look, found) -> each(look, filter, found);
    }

    private void each(Look look, PhraseFilter filter, Consumer<Match> found) {
        look.byBlock((block, hits) -> {
            String text = anchor.isInLine() ? LineText.of(block) : block.text();
            for (Hit hit : hits) {
                if (anchor.holds(text, hit.start(), hit.end()) && filter.accepts(hit)) {
                    found.accept(Match.in(new Target.InBlock(block, hit.start(), hit.end())));
                }
            }
        });
    }
}
