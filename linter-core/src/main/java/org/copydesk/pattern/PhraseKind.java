package org.copydesk.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;

/**
 * One of some literals.
 *
 * @param items how many different ones a block must have to be a list of them
 * @param caseSensitive true if letters must stand as written, with their accents
 */
record PhraseKind(Literals phrases, Anchor anchor, int items, boolean caseSensitive, Guards guards) implements Kind {

    @Override
    public List<Literals> literals() {
        return List.of(phrases);
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
        return anchor == Anchor.LIST
                ? (look, found) -> lists(look, filter, found)
                : (look, found) -> each(look, filter, found);
    }

    private void each(Look look, PhraseFilter filter, Consumer<Match> found) {
        look.hitsByBlock().forEach((block, hits) -> {
            String text = anchor == Anchor.LINE ? LineText.of(block) : block.text();
            for (Hit hit : hits) {
                if (anchor.holds(text, hit.start(), hit.end()) && filter.accepts(hit)) {
                    found.accept(Match.in(new Target.InBlock(block, hit.start(), hit.end())));
                }
            }
        });
    }

    /** Blocks that are nothing but a row of the phrases. */
    private void lists(Look look, PhraseFilter filter, Consumer<Match> found) {
        look.hitsByBlock().forEach((block, hits) -> {
            List<Hit> accepted = hits.stream().filter(filter::accepts).toList();
            if (accepted.stream().map(Hit::phrase).distinct().count() >= items && isAll(block, accepted)) {
                int start = accepted.stream().mapToInt(Hit::start).min().orElse(0);
                int end = accepted.stream().mapToInt(Hit::end).max().orElse(0);
                found.accept(Match.in(new Target.InBlock(block, start, end)));
            }
        });
    }

    private static boolean isAll(Block block, List<Hit> hits) {
        boolean[] covered = new boolean[block.text().length()];
        hits.forEach(hit -> Arrays.fill(covered, hit.start(), hit.end(), true));
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i] && Character.isLetterOrDigit(block.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
