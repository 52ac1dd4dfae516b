package org.copydesk.language;

/**
 * A compiled phrase automaton as arrays. A state is a number: below {@code denseEnd} it is the offset of its row in
 * {@link #rows}, from there on {@code denseEnd + k} is the k-th sparse state. A target is stored as its complement when
 * phrases end there.
 */
final class PhraseTables {
    final PhraseAlphabet alphabet;

    /**
     * Rows of the dense states: targets by class, {@link PhraseAlphabet#width()} per row. The first is the root between
     * words, the second the root inside a word, where only some phrases may start.
     */
    final int[] rows;

    /** Where to look on from a dense state when a class without column has no entry, by row number. */
    final int[] denseFail;

    /** Sorted {@code row number << 16 | class} of targets over classes without column, and those targets. */
    final long[] rareKeys;

    final int[] rareTargets;

    /** The only way on from each sparse state: its class (bit 15: the state ends in a blank), target, and the way back. */
    final char[] onlyClass;

    final int[] onlyTarget;
    final int[] sparseFail;

    /** How many dense states phrases end in: the last ones. Of the sparse states it is the first ones. */
    final int denseHits;

    /** By state in which phrases end, dense and sparse: the longest such phrase's entry. */
    final int[] hitEntries;

    /** By entry: units of the phrase, first output (the next entry's is the end), entry of the next shorter or -1. */
    final int[] entryLength;

    final int[] entryFirst;
    final int[] entryNext;

    /** By output: id of the phrase, {@link PhraseEdges#bits()}. */
    final int[] outputId;

    final int[] outputEdges;

    PhraseTables(PhraseAlphabet alphabet, int[][] ints, long[] rareKeys, char[] onlyClass) {
        this.alphabet = alphabet;
        this.rareKeys = rareKeys;
        this.onlyClass = onlyClass;
        this.rows = ints[0];
        this.denseFail = ints[1];
        this.rareTargets = ints[2];
        this.onlyTarget = ints[3];
        this.sparseFail = ints[4];
        this.denseHits = ints[5][0];
        this.hitEntries = ints[6];
        this.entryLength = ints[7];
        this.entryFirst = ints[8];
        this.entryNext = ints[9];
        this.outputId = ints[10];
        this.outputEdges = ints[11];
    }

    /** The int arrays in the order that the constructor takes them. */
    int[][] ints() {
        return new int[][] {
            rows,
            denseFail,
            rareTargets,
            onlyTarget,
            sparseFail,
            {denseHits},
            hitEntries,
            entryLength,
            entryFirst,
            entryNext,
            outputId,
            outputEdges
        };
    }
}
