package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Block;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;

/**
 * One literal not far from another one in the same text.
 *
 * @param within most words between the two
 * @param inOrder true if the first must stand before the second
 */
record NearKind(Literals first, Literals second, int within, boolean inOrder) implements Kind {

    @Override
    public List<Literals> literals() {
        return List.of(first, second);
    }

    @Override
    public boolean isGated() {
        return true;
    }

    @Override
    public List<String> placeholders() {
        return List.of("first", "second");
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        int firsts = first.texts(vocabulary).size();
        return (look, found) -> look.byBlock((block, hits) -> find(block, hits, firsts, found));
    }

    /** Hits of both lists side by side: between two neighbours of different lists nothing nearer can stand. */
    private void find(Block block, List<Hit> hits, int firsts, Consumer<Match> found) {
        List<Hit> ordered = new ArrayList<>(hits);
        ordered.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        Words words = block.words();
        for (int i = 1; i < ordered.size(); i++) {
            Hit left = ordered.get(i - 1);
            Hit right = ordered.get(i);
            boolean leftIsFirst = left.phrase() < firsts;
            boolean pair = leftIsFirst != right.phrase() < firsts && (leftIsFirst || !inOrder);
            if (pair && left.end() <= right.start() && between(words, left.end(), right.start()) <= within) {
                Match match = Match.in(new Target.InBlock(block, left.start(), right.end()));
                found.accept(match.with("first", (leftIsFirst ? left : right).text())
                        .with("second", (leftIsFirst ? right : left).text()));
            }
        }
    }

    private static int between(Words words, int start, int end) {
        return words.firstFrom(end) - words.firstFrom(start);
    }
}
