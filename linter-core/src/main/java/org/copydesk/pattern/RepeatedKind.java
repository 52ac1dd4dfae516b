package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.article.Block;
import org.copydesk.language.Folding;
import org.copydesk.language.Sentences;
import org.copydesk.language.Words;

/**
 * The same thing again in one article, compared as a reader does: case, accents and punctuation aside.
 *
 * @param times how often it must stand at least
 * @param leastWords how many words it must have
 */
record RepeatedKind(Unit unit, int times, int leastWords) implements Kind {

    /** What is compared. */
    enum Unit {
        BLOCK,
        LINE,
        SENTENCE,
        /** A word right behind itself; {@code times} in a row. */
        WORD
    }

    @Override
    public List<Literals> literals() {
        return List.of();
    }

    @Override
    public boolean isGated() {
        return false;
    }

    @Override
    public List<String> placeholders() {
        return List.of("count", "line");
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        return unit == Unit.WORD ? (look, found) -> look.texts().forEach(block -> words(block, found)) : this::texts;
    }

    private void texts(Look look, Consumer<Match> found) {
        Map<String, List<Target.InBlock>> places = new LinkedHashMap<>();
        for (Block block : look.texts()) {
            for (Target.InBlock place : places(block)) {
                if (leastWords <= 1 || Words.of(place.text()).count() >= leastWords) {
                    places.computeIfAbsent(Folding.key(place.text()), key -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        places.remove("");
        places.values().stream().filter(same -> same.size() >= times).forEach(same -> report(look, same, found));
    }

    /** All but the first, which may stay. */
    private static void report(Look look, List<Target.InBlock> same, Consumer<Match> found) {
        Target.InBlock first = same.get(0);
        int line = look.article()
                .source()
                .position(first.block().source(first.start(), first.end()).start())
                .line();
        for (Target.InBlock again : same.subList(1, same.size())) {
            found.accept(Match.in(again)
                    .with("count", Integer.toString(same.size()))
                    .with("line", Integer.toString(line))
                    .related(first, "first here"));
        }
    }

    private List<Target.InBlock> places(Block block) {
        return switch (unit) {
            case BLOCK ->
                block.text().isBlank()
                        ? List.of()
                        : List.of(new Target.InBlock(block, 0, block.text().length()));
            case LINE -> lines(block);
            case SENTENCE -> sentences(block);
            case WORD -> List.of();
        };
    }

    private static List<Target.InBlock> lines(Block block) {
        String text = LineText.of(block);
        List<Target.InBlock> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); start = LineText.lineEnd(text, start) + 1) {
            lines.add(new Target.InBlock(block, start, LineText.lineEnd(text, start)));
        }
        return lines;
    }

    private static List<Target.InBlock> sentences(Block block) {
        Sentences sentences = block.sentences();
        List<Target.InBlock> places = new ArrayList<>();
        for (int i = 0; i < sentences.count(); i++) {
            places.add(new Target.InBlock(block, sentences.start(i), sentences.end(i)));
        }
        return places;
    }

    private void words(Block block, Consumer<Match> found) {
        Words words = block.words();
        int run = 1;
        for (int i = 1; i <= words.count(); i++) {
            if (i < words.count() && words.adjacent(i - 1) && words.sameFolded(i - 1, i)) {
                run++;
            } else {
                if (run >= times) {
                    found.accept(Match.in(new Target.InBlock(block, words.start(i - run), words.end(i - 1)))
                            .with("count", Integer.toString(run))
                            .with("line", ""));
                }
                run = 1;
            }
        }
    }
}
