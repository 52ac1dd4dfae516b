package org.copydesk.pattern;

import java.util.Arrays;
import java.util.List;
import org.copydesk.language.Folding;

/** A set of words, folded. Immutable. */
final class FoldedWords {

    private final String[] sorted;

    private FoldedWords(String[] sorted) {
        this.sorted = sorted;
    }

    static FoldedWords of(List<String> words) {
        return new FoldedWords(
                words.stream().map(Folding::fold).sorted().distinct().toArray(String[]::new));
    }

    boolean contains(String folded) {
        return Arrays.binarySearch(sorted, folded) >= 0;
    }
}
