package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.article.Block;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;

/**
 * A block, or a line of it, that is nothing but a row of phrases.
 *
 * @param fillers words that may stand in the row too; too common to be looked for
 * @param items how many different phrases and fillers make a list
 */
record PhraseListKind(Literals phrases, List<String> fillers, int items) implements Kind {

    PhraseListKind {
        fillers = List.copyOf(fillers);
    }

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
        FoldedWords among = FoldedWords.of(fillers);
        return (look, found) -> look.byBlock((block, hits) -> find(block, apart(hits), among, found));
    }

    /** Of hits that overlap the one that begins first, of these the longest. */
    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        List<Hit> apart = new ArrayList<>();
        int end = 0;
        for (Hit hit : sorted) {
            if (hit.start() >= end) {
                apart.add(hit);
                end = hit.end();
            }
        }
        return apart;
    }

    private void find(Block block, List<Hit> hits, FoldedWords among, Consumer<Match> found) {
        String text = LineText.of(block);
        if (isList(block.words(), hits, among, 0, text.length())) {
            found.accept(row(block, 0, text.length()));
            return;
        }
        int first = 0;
        for (int start = 0; start < text.length() && first < hits.size(); start = LineText.lineEnd(text, start) + 1) {
            int end = LineText.lineEnd(text, start);
            int last = first;
            while (last < hits.size() && hits.get(last).start() < end) {
                last++;
            }
            if (last > first && isList(block.words(), hits.subList(first, last), among, start, end)) {
                found.accept(row(block, start, end));
            }
            first = last;
        }
    }

    /** From the first word to the last. */
    private static Match row(Block block, int start, int end) {
        Words words = block.words();
        int first = words.firstFrom(start);
        int last = words.firstFrom(end) - 1;
        return Match.in(new Target.InBlock(block, words.start(first), words.end(last)));
    }

    /** True if each word of a range lies in a hit or is a filler, and there are enough different ones. */
    private boolean isList(Words words, List<Hit> hits, FoldedWords among, int start, int end) {
        Set<String> different = new LinkedHashSet<>();
        int next = 0;
        for (int i = words.firstFrom(start); i < words.count() && words.start(i) < end; i++) {
            while (next < hits.size() && hits.get(next).end() <= words.start(i)) {
                next++;
            }
            boolean phrase = next < hits.size() && hits.get(next).start() <= words.start(i);
            String item = phrase ? Folding.key(hits.get(next).text()) : words.folded(i);
            if (!phrase && !among.contains(item)) {
                return false;
            }
            different.add(item);
        }
        return different.size() >= items;
    }
}
