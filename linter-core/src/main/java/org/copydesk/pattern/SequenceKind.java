package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Block;
import org.copydesk.language.Words;

/**
 * A row of words of given classes.
 *
 * @param needs literals of which one stands in every match
 * @param everywhere true if it is tried on every text
 */
record SequenceKind(List<List<SequenceStep>> sequences, Literals needs, boolean everywhere, Anchor anchor)
        implements Kind {

    SequenceKind {
        sequences = List.copyOf(sequences);
    }

    @Override
    public List<Literals> literals() {
        return everywhere ? List.of() : List.of(needs);
    }

    @Override
    public boolean isGated() {
        return !everywhere;
    }

    @Override
    public List<String> placeholders() {
        return List.of();
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        List<List<SequenceStep>> ready = sequences.stream()
                .map(steps -> steps.stream().map(step -> read(step, vocabulary)).toList())
                .toList();
        return (look, found) -> {
            if (everywhere) {
                look.texts().forEach(block -> find(block, ready, found));
            } else {
                look.byBlock((block, hits) -> find(block, ready, found));
            }
        };
    }

    private static SequenceStep read(SequenceStep step, Vocabulary vocabulary) {
        if (!(step instanceof SequenceStep.One one)) {
            return step;
        }
        List<WordForm> forms = new ArrayList<>();
        for (WordForm form : one.forms()) {
            forms.add(
                    form instanceof WordForm.InList list
                            ? new WordForm.OneOf(
                                    FoldedWords.of(vocabulary.words(new Literals.Origin.WordList(list.path()))))
                            : form);
        }
        return new SequenceStep.One(forms, one.skip());
    }

    private void find(Block block, List<List<SequenceStep>> ready, Consumer<Match> found) {
        Words words = block.words();
        for (List<SequenceStep> steps : ready) {
            for (int i = 0; i < words.count(); i++) {
                SequenceWalk walk = new SequenceWalk(words, steps, i);
                if (walk.matches() && anchor.holds(block.text(), walk.start(), walk.end())) {
                    found.accept(Match.in(new Target.InBlock(block, walk.shownStart(), walk.shownEnd())));
                    i = walk.lastWord();
                }
            }
        }
    }

    /** The word lists that its classes name. */
    List<String> wordLists() {
        return sequences.stream()
                .flatMap(List::stream)
                .filter(SequenceStep.One.class::isInstance)
                .flatMap(step -> ((SequenceStep.One) step).forms().stream())
                .filter(WordForm.InList.class::isInstance)
                .map(form -> ((WordForm.InList) form).path())
                .toList();
    }
}
